package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedlessMarksTest {

  private static final char LRM = '\u200E';
  private static final char RLM = '\u200F';
  private static final char ALM = '\u061C';

  /** With marks that can be seen. */
  private static Characters.Cleaned removed(String text) {
    return NeedlessMarks.removed(text.replace('<', LRM).replace('>', RLM).replace('^', ALM));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {">أخبار", "أخبار<", "لغة C++< هنا", "قال >“نعم”", "^ أ", "أ (>ب)", "<5 أيام"})
  void marksBesideWordsAndAtTheEdgesGo(String text) {
    Characters.Cleaned cleaned = removed(text);
    assertThat(cleaned.text()).isEqualTo(text.replaceAll("[<>^]", ""));
    assertThat(cleaned.removed()).hasSize(1);
    assertThat(cleaned.removed().get(0).offset())
        .isEqualTo(text.replaceAll("[<>^].*", "").length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<-5 في دبي", "الحرارة <-5 اليوم", "بين 3<-5", "بلغ 5+<", "نحو 5^%"})
  void marksThatHoldASignAtItsNumberStay(String text) {
    assertThat(removed(text).removed()).isEmpty();
  }

  @Test
  void aTextWithoutMarksIsTheVerySame() {
    String text = "أخبار 5%";
    assertThat(NeedlessMarks.removed(text).text()).isSameAs(text);
  }
}
