package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.model.Digits;
import org.mujaz.model.Language;

class StrayDigitsTest {

  private static String first(String text, Language language, Digits digits) {
    return StrayDigits.first(text, new Numbers(language, digits))
        .map(found -> found.offset() + " " + found.written() + " → " + found.right())
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "عاد ٣٠ من أهلها | 4 ٣٠ → 30",
        "بين 2016 و٢٠١٧ | 10 ٢٠١٧ → 2017",
        "بلغ ١٬٢٥٠٫٥ دينار | 4 ١٬٢٥٠٫٥ → 1,250.5",
        "الساعة ٩:٣٠. | 7 ٩:٣٠ → 9:30",
      })
  void arabicTextOfASiteWithAsciiDigitsHasNoOthers(String text, String found) {
    assertThat(first(text, Language.ARABIC, Digits.LATN)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "عاد 30 من أهلها | 4 30 → ٣٠",
        "بلغ 1,250.5 دينار | 4 1,250.5 → ١٬٢٥٠٫٥",
        "قال «عاد 30 منهم» | 9 30 → ٣٠",
        "في iPhone 15 عام 2023 | 17 2023 → ٢٠٢٣",
      })
  void arabicTextOfASiteWithArabicDigitsHasNoOthers(String text, String found) {
    assertThat(first(text, Language.ARABIC, Digits.ARAB)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "عاد ٣٠ من أهلها",
        "بعد COVID-19 وكوفيد-19 وطائرة F-16",
        "هاتف iPhone 15 Pro الجديد",
        "اتصل على ‎+971 2 123 4567 الآن",
        "الوسم #أبوظبي2024 والحساب @user2024",
        "انظر https://example.org/2024/1 هنا",
        "اكتب إلى a1@example.org اليوم",
        "شاهد «100 Years of Solitude» هنا",
        "ثمنه $100.5 فقط",
        "2024",
        "2024: A Year",
        "",
      })
  void namesAddressesAndQuotationsKeepTheirs(String text) {
    assertThat(first(text, Language.ARABIC, Digits.ARAB)).isEmpty();
  }

  @Test
  void englishTextHasAsciiDigitsWhateverTheSiteChose() {
    assertThat(first("About ٣٠ people", Language.ENGLISH, Digits.ARAB)).isEqualTo("6 ٣٠ → 30");
    assertThat(first("About 30 people", Language.ENGLISH, Digits.ARAB)).isEmpty();
    assertThat(first("He said «عاد ٣٠ منهم» then", Language.ENGLISH, Digits.LATN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"@1 ", "«a 1» ", "a1 ", "ب-1 ", "#أ1 "})
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aTextFullOfNamesIsReadOnce(String part) {
    assertThat(first("أ " + part.repeat(200_000) + "2", Language.ARABIC, Digits.ARAB))
        .isIn("", 2 + part.length() * 200_000 + " 2 → ٢");
  }
}
