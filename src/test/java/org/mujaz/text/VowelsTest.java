package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VowelsTest {

  @ParameterizedTest
  @CsvSource({
    "عُمان, عَمّان, true",
    "سَلَطنة عُمان, سلطنة عَمان, true",
    "عُمان, عمان, false",
    "عمّان, عمان, false",
    "عَمّان, عمّان, false",
    "الأردن, الأُردن, false",
    "الأُردن, الاَردن, true",
    "مُحمد, محمود, false",
    "Oman, Oman, false",
  })
  void spellingsContradictWhereBothWriteAVowel(String one, String other, boolean contradict) {
    assertThat(Vowels.contradict(one, other)).isEqualTo(contradict);
    assertThat(Vowels.contradict(other, one)).isEqualTo(contradict);
  }
}
