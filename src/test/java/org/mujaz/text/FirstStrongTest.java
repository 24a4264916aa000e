package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.model.Direction;

class FirstStrongTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12-15 قتيلا | RTL",
        "«C++» لغة | LTR",
        "@user قال | LTR",
        "שלום | RTL",
        "\u200F12 | RTL",
        "\u2067عربي\u2069 English | LTR",
        "\u2069 \u2066abc عربي | ",
        "22/11/2026 | ",
        "... | ",
      })
  void theFirstStrongCharacterOutsideIsolatesDecides(String text, Direction direction) {
    assertThat(FirstStrong.of(text).orElse(null)).isEqualTo(direction);
  }

  @Test
  void aMarkIsAddedOnlyWhereTheFirstStrongCharacterMisleads() {
    assertThat(PlainDirection.mark("BBC: خبر", Direction.RTL)).isEqualTo("\u200FBBC: خبر");
    assertThat(PlainDirection.mark("الخليج wrote", Direction.LTR)).isEqualTo("\u200Eالخليج wrote");
    assertThat(PlainDirection.mark("خبر BBC", Direction.RTL)).isEqualTo("خبر BBC");
    assertThat(PlainDirection.mark("2026", Direction.RTL)).isEqualTo("2026");
    assertThat(PlainDirection.mark("\u200FBBC: خبر", Direction.RTL)).isEqualTo("\u200FBBC: خبر");
  }
}
