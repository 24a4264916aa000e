package org.mujaz.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.model.Language;

/** Runs stand between characters where there can be no elements. */
final class MarkedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | لغة C++ وحدها | لغة {C++} وحدها",
        "ar | فاز 9-8 أمس | فاز [9-8} أمس",
        "ar | أ & ب < ج | أ & ب < ج",
        "en | the newspaper «الخليج» said | the newspaper «(الخليج}» said",
        "en | al-Khaleej won 3-1 | [al-Khaleej} won [3-1}",
        "en | <b>bold</b> &amp; plain | <b>bold</b> &amp; plain",
      })
  void eachRunHasItsMarks(String code, String text, String expected) {
    String marked = MarkedText.of(text, Language.ofCode(code).orElseThrow());
    assertThat(
            marked
                .replace('\u2066', '{')
                .replace('\u2067', '(')
                .replace('\u2068', '[')
                .replace('\u2069', '}'))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"ar, \u2066\u2067أ\u2069\u2068, أ"})
  void marksThatWereThereAreLeftOut(String code, String text, String expected) {
    assertThat(MarkedText.of(text, Language.ofCode(code).orElseThrow())).isEqualTo(expected);
  }
}
