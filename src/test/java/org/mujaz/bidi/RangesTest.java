package org.mujaz.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RangesTest {

  @ParameterizedTest
  @ValueSource(strings = {"9-8", "2-2", "2017-2018", "٩-٨", "1–0", "2017-10-18"})
  void aRangeStaysOnOneLine(String range) {
    assertThat(Ranges.whole("<p>بعد " + range + "، في مباراة</p>"))
        .isEqualTo("<p>بعد <span class=\"whole\">" + range + "</span>، في مباراة</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>the 22-kick shootout</p>",
        "<p>F-16 and covid-19</p>",
        "<p>+971-50-1234567</p>",
        "<p>9 - 8</p>",
        "<p>&#1-2</p>",
        "<a href=\"/2-1/\">x</a>",
        "<title>9-8</title>",
        "<script>9-8</script>",
        "<pre>9-8</pre>",
        "<p><code>9-8</code></p>"
      })
  void everythingElseStaysAsItIs(String html) {
    assertThat(Ranges.whole(html)).isEqualTo(html);
  }

  @Test
  void textAfterPlainElementsIsReadAgain() {
    assertThat(Ranges.whole("<code>1-2</code> 3-4"))
        .isEqualTo("<code>1-2</code> <span class=\"whole\">3-4</span>");
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void longRowsOfDigitsAndHyphensTakeLittleTime() {
    assertThat(Ranges.whole("<p>" + "1-".repeat(200_000) + "</p>")).hasSize(400_007);
    assertThat(Ranges.whole("<p>" + "12345".repeat(100_000) + "</p>")).hasSize(500_007);
  }
}
