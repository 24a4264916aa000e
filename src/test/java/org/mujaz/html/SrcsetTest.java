package org.mujaz.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SrcsetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.jpg | a.jpg;",
        "a.jpg 640w, b.jpg 1280w | a.jpg;640w b.jpg;1280w",
        "a.jpg, b.jpg | a.jpg; b.jpg;",
        "a.jpg 1x,b.jpg 2x | a.jpg;1x b.jpg;2x",
        "w_640,h_2/a.jpg 1x, b.jpg | w_640,h_2/a.jpg;1x b.jpg;",
        "', ,a.jpg,, b.jpg  2x ,' | a.jpg; b.jpg;2x",
        "'x 1x' | x;1x",
        "''  | ''",
        "', ,' | ''",
      })
  void filesArePartedByCommasOutsideOfAddresses(String value, String expected) {
    assertThat(
            Srcset.candidates(value).stream()
                .map(c -> c.address() + ";" + c.descriptor())
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
  }

  @Test
  @Timeout(5)
  void longValuesEnd() {
    assertThat(Srcset.candidates(",".repeat(1_000_000))).isEmpty();
    assertThat(Srcset.candidates("a ".repeat(500_000))).hasSize(1);
  }
}
