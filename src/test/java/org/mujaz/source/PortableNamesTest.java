package org.mujaz.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortableNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"en/2026/oil.md", "", "نفط", "caf\u00E9", "\uD83D\uDE00"})
  void aNameInNfcStaysItself(String name) {
    assertThat(PortableNames.isComposed(name)).isTrue();
    assertThat(PortableNames.composed(name)).isSameAs(name);
  }

  @Test
  void lettersAndTheirMarksBecomeOneCharacter() {
    assertThat(PortableNames.isComposed("cafe\u0301")).isFalse();
    assertThat(PortableNames.composed("cafe\u0301")).isEqualTo("caf\u00E9");
    assertThat(PortableNames.composed("\u0627\u0653\u0644")).isEqualTo("\u0622\u0644");
  }

  @ParameterizedTest
  @CsvSource({
    "oil-1.md, oil-1.md",
    "Oil.MD, oil.md",
    "STRASSE, straße",
    "ÉTÉ, été",
    "ΣΑΣ, σας",
    "K, \u212A",
    "نفط, نفط"
  })
  void namesThatDifferInCaseAreOne(String name, String other) {
    assertThat(PortableNames.folded(name)).isEqualTo(PortableNames.folded(other));
  }

  @Test
  void namesThatDifferOtherwiseAreTwo() {
    assertThat(PortableNames.folded("oil")).isNotEqualTo(PortableNames.folded("oil1"));
    assertThat(PortableNames.folded("Été")).isNotEqualTo(PortableNames.folded("Ete"));
  }
}
