package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "الامارات, الإمارات",
    "سياسه, سياسة",
    "مُحَمَّد, محمد",
    "محـــمد, محمد",
    "مسؤول, مسئول",
    "مصطفى, مصطفي",
    "کتاب, كتاب",
    "۱۲, ١٢",
    "١٢, 12",
    "ﻻ, لا",
    "Local-Government, local government",
    "local_government, Local  Government",
    "local–government, local government",
    "ＢＢＣ, bbc",
  })
  void spellingsOfOneNameHaveOneKey(String one, String other) {
    assertThat(Folding.key(one)).isEqualTo(Folding.key(other));
  }

  @ParameterizedTest
  @CsvSource({"علم, ألم", "كلب, قلب", "تين, طين", "Oman, Amman", "C, C++"})
  void otherWordsStayApart(String one, String other) {
    assertThat(Folding.key(one)).isNotEqualTo(Folding.key(other));
  }

  @Test
  void invisibleCharactersAndOuterSpaceDoNotCount() {
    assertThat(Folding.key("\u200F - ال\u200Cرقة\u202C \u00A0")).isEqualTo("الرقه");
  }

  @Test
  void aKeyIsItsOwnKey() {
    String key = Folding.key("أخبارُ ٢٠٢٦ — The_U.S. ﷲ ئ");
    assertThat(Folding.key(key)).isEqualTo(key);
  }
}
