package org.mujaz.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ColourTest {

  private static Colour colour(String text) {
    return Colour.of(text).orElseThrow();
  }

  /** Ratios as published with WCAG’s techniques and by common checkers. */
  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21.00",
    "#ffffff, #ffffff, 1.00",
    "#777777, #ffffff, 4.48",
    "#767676, #ffffff, 4.54",
    "#595959, #ffffff, 7.00",
    "#ff0000, #ffffff, 4.00",
    "#0000ff, #ffffff, 8.59",
    "#008000, #ffffff, 5.14",
    "#ffff00, #ffffff, 1.07"
  })
  void theContrastIsThatOfWcag(String one, String two, double ratio) {
    assertThat(colour(one).contrast(colour(two))).isEqualTo(ratio, within(0.005));
    assertThat(colour(two).contrast(colour(one))).isEqualTo(ratio, within(0.005));
  }

  @Test
  void threeDigitsStandForSix() {
    assertThat(colour("#0aF")).isEqualTo(colour("#00aaff")).hasToString("#00aaff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "#12", "#1234", "#12345", "#1234567", "red", "#ggg", "#٠٠٠"})
  void nothingElseIsAColour(String text) {
    assertThat(Colour.of(text)).isEmpty();
  }

  @Test
  void theWayToBlackEndsThere() {
    assertThat(colour("#7fd0c5").toward(Colour.BLACK, 0)).isEqualTo(colour("#7fd0c5"));
    assertThat(colour("#7fd0c5").toward(Colour.BLACK, 255)).isEqualTo(Colour.BLACK);
    assertThat(colour("#7fd0c5").toward(Colour.WHITE, 255)).isEqualTo(Colour.WHITE);
  }
}
