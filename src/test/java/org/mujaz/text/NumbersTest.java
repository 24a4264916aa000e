package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.model.Digits;
import org.mujaz.model.Language;

class NumbersTest {

  private final Numbers english = new Numbers(Language.ENGLISH, Digits.ARAB);
  private final Numbers latin = new Numbers(Language.ARABIC, Digits.LATN);
  private final Numbers arabic = new Numbers(Language.ARABIC, Digits.ARAB);

  @ParameterizedTest
  @CsvSource({
    "0, 0, ٠",
    "999, 999, ٩٩٩",
    "1000, '1,000', ١٬٠٠٠",
    "1234567, '1,234,567', ١٬٢٣٤٬٥٦٧",
    "9223372036854775807, '9,223,372,036,854,775,807', ٩٬٢٢٣٬٣٧٢٬٠٣٦٬٨٥٤٬٧٧٥٬٨٠٧",
  })
  void thousandsAreSeparated(long number, String inLatin, String inArabic) {
    assertThat(english.integer(number)).isEqualTo(inLatin);
    assertThat(latin.integer(number)).isEqualTo(inLatin);
    assertThat(arabic.integer(number)).isEqualTo(inArabic);
  }

  @Test
  void yearsAreNotSeparated() {
    assertThat(arabic.plain(2026)).isEqualTo("٢٠٢٦");
    assertThat(latin.plain(2026)).isEqualTo("2026");
  }

  @Test
  void decimalsKeepTheirZeros() {
    assertThat(english.decimal(new BigDecimal("1234.50"))).isEqualTo("1,234.50");
    assertThat(arabic.decimal(new BigDecimal("1234.50"))).isEqualTo("١٬٢٣٤٫٥٠");
  }

  @Test
  void aMinusStaysBeforeItsNumberInRightToLeftText() {
    assertThat(english.integer(-5)).isEqualTo("-5");
    assertThat(latin.integer(-5)).isEqualTo("\u200E-5");
    assertThat(arabic.integer(-5)).isEqualTo("\u061C-٥");
    assertThat(english.integer(Long.MIN_VALUE)).isEqualTo("-9,223,372,036,854,775,808");
    assertThat(english.decimal(new BigDecimal("-0.5"))).isEqualTo("-0.5");
  }

  @Test
  void percentFollowsTheNumber() {
    assertThat(english.percent(BigDecimal.valueOf(50))).isEqualTo("50%");
    assertThat(latin.percent(new BigDecimal("12.5"))).isEqualTo("12.5%");
    assertThat(arabic.percent(new BigDecimal("12.5"))).isEqualTo("١٢٫٥٪");
  }

  @Test
  void currenciesHaveNamesThatAgreeWithTheAmount() {
    assertThat(english.currency(BigDecimal.ONE, "USD")).isEqualTo("1 US dollar");
    assertThat(english.currency(new BigDecimal("100.5"), "AED")).isEqualTo("100.50 UAE dirhams");
    assertThat(latin.currency(new BigDecimal("1500"), "AED")).isEqualTo("1,500 درهم إماراتي");
    assertThat(arabic.currency(new BigDecimal("1500.25"), "AED"))
        .isEqualTo("١٬٥٠٠٫٢٥ درهم إماراتي");
  }

  @Test
  void listsAreJoinedAsEachLanguageDoes() {
    assertThat(Lists.join(List.of(), Language.ARABIC)).isEmpty();
    assertThat(Lists.join(List.of(), Language.ENGLISH)).isEmpty();
    assertThat(Lists.join(List.of("أ"), Language.ARABIC)).isEqualTo("أ");
    assertThat(Lists.join(List.of("أ", "ب", "ج"), Language.ARABIC)).isEqualTo("أ وب وج");
    assertThat(Lists.join(List.of("a"), Language.ENGLISH)).isEqualTo("a");
    assertThat(Lists.join(List.of("a", "b"), Language.ENGLISH)).isEqualTo("a and b");
    assertThat(Lists.join(List.of("a", "b", "c"), Language.ENGLISH)).isEqualTo("a, b and c");
  }
}
