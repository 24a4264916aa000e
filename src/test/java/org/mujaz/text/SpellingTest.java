package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SpellingTest {

  private static final List<String> SECTIONS =
      List.of("سياسة", "اقتصاد", "رياضة", "ثقافة", "politics", "economy", "sport");

  @Test
  void aSpellingWithTheSameKeyWins() {
    assertThat(Spelling.nearest("سياسه", SECTIONS)).contains("سياسة");
    assertThat(Spelling.nearest("POLITICS", SECTIONS)).contains("politics");
  }

  @Test
  void aSlipOfTheFingerIsFound() {
    assertThat(Spelling.nearest("polticis", SECTIONS)).contains("politics");
    assertThat(Spelling.nearest("رياظة", SECTIONS)).contains("رياضة");
    assertThat(Spelling.nearest("sprot", SECTIONS)).contains("sport");
  }

  @Test
  void anotherWordIsNotASlip() {
    assertThat(Spelling.nearest("weather", SECTIONS)).isEmpty();
    assertThat(Spelling.nearest("x", List.of("y"))).isEmpty();
    assertThat(Spelling.nearest("  ", SECTIONS)).isEmpty();
    assertThat(Spelling.nearest("politics", List.of())).isEmpty();
  }

  @Test
  void theOrderOfTheValidSpellingsDoesNotMatter() {
    List<String> valid = new ArrayList<>(List.of("tagb", "taga", "tagc"));
    assertThat(Spelling.nearest("tags", valid)).contains("taga");
    Collections.reverse(valid);
    assertThat(Spelling.nearest("tags", valid)).contains("taga");
  }

  @Test
  void aSwapOfNeighboursIsOneSlip() {
    assertThat(distance("abcd", "acbd")).isEqualTo(1);
    assertThat(distance("", "abc")).isEqualTo(3);
    assertThat(distance("kitten", "sitting")).isEqualTo(3);
  }

  @Test
  @Timeout(5)
  void aHugeNameIsComparedQuickly() {
    assertThat(Spelling.nearest("a".repeat(1_000_000), SECTIONS)).isEmpty();
  }

  private static int distance(String a, String b) {
    return EditDistance.between(a.codePoints().toArray(), b.codePoints().toArray());
  }
}
