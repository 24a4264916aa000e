package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.text.Characters.Cleaned;
import org.mujaz.text.Characters.Removed;

class CharactersTest {

  @Test
  void whatBreaksPagesIsRemovedAndNamed() {
    Cleaned cleaned =
        Characters.clean("a\u202Eb\u001Ac\uFEFFd\uD800e\u0092f\uFFFEg\u0000h\uDC00\uD83F\uDFFFi");
    assertThat(cleaned.text()).isEqualTo("abcdefghi");
    assertThat(cleaned.removed().stream().map(Removed::name))
        .containsExactly(
            "U+202E RIGHT-TO-LEFT OVERRIDE",
            "U+001A SUBSTITUTE",
            "U+FEFF BYTE ORDER MARK",
            "U+D800 LONE SURROGATE",
            "U+0092 CONTROL CHARACTER",
            "U+FFFE NONCHARACTER",
            "U+0000 NULL",
            "U+DC00 LONE SURROGATE",
            "U+1FFFF NONCHARACTER");
    assertThat(cleaned.removed().stream().map(Removed::offset))
        .containsExactly(1, 3, 5, 7, 9, 11, 13, 15, 16);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain\ttext\r\n",
        "نص عربي، بلا شيء",
        "می\u200Cخواهم 👨\u200D👩",
        "\u200F(أ)\u200E \u2068x\u2069 \u061C",
        "\uE000 \uFFFD 😀",
      })
  void cleanTextIsTheVerySameInstance(String text) {
    assertThat(Characters.clean(text).text()).isSameAs(text);
    assertThat(Characters.clean(text).removed()).isEmpty();
  }

  @Test
  void textIsComposed() {
    assertThat(Characters.clean("e\u0301 ا\u0654").text()).isEqualTo("é أ");
    assertThat(Characters.clean("e\u202A\u0301").text()).isEqualTo("é");
  }

  @Test
  void everyPairOfCharactersComposesAsIcuSays() {
    Normalizer2 nfc = Normalizer2.getNFCInstance();
    for (char a = 0xA0; a < 0x2100; a++) {
      for (char b : new char[] {'a', 'ا', 'و', '\u0301', '\u064E', '\u0651', '\u0653', '\u0654'}) {
        String text = "" + a + b + "\u064B";
        if (a < 0x2028 || a > 0x202E) {
          assertThat(Characters.clean(text).text()).isEqualTo(nfc.normalize(text));
        }
      }
    }
  }

  @Test
  @Timeout(5)
  void aFileFullOfControlsIsCleanedQuickly() {
    assertThat(Characters.clean("\u0001".repeat(1_000_000)).removed()).hasSize(1_000_000);
  }
}
