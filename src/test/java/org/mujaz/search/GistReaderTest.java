package org.mujaz.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GistReaderTest {

  private static List<Integer> words(String title, String... body) {
    return new GistReader().gist(title, "", List.of(body)).words().boxed().toList();
  }

  @Test
  void allFormsOfAWordAreOneNumber() {
    assertThat(words("الوزير")).hasSize(1).isEqualTo(words("وزراء")).isEqualTo(words("والوزراء"));
    assertThat(words("elections")).hasSize(1).isEqualTo(words("Election"));
    assertThat(words("وزارة")).isNotEqualTo(words("وزير"));
  }

  @Test
  void particlesAreNone() {
    assertThat(words("في ما لا of to 12 –")).isEmpty();
  }

  @Test
  void whatIsSaidMoreOftenComesFirstAndTheHeadlineCounts() {
    assertThat(words("", "harbour turtle", "turtle"))
        .containsExactly(words("turtle").get(0), words("harbour").get(0));
    assertThat(words("harbour", "turtle turtle"))
        .containsExactly(words("harbour").get(0), words("turtle").get(0));
  }

  @Test
  void aLongTextHasNoMoreNumbersThanAShortOne() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      words.add("word" + i);
    }
    assertThat(words("", String.join(" ", words))).hasSize(Gist.SIZE);
  }

  @Test
  void otherWordsHaveOtherNumbers() {
    GistReader reader = new GistReader();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      reader.gist("word" + i, "", List.of()).words().forEach(numbers::add);
    }
    assertThat(numbers).hasSize(20_000);
    Collections.sort(numbers);
    assertThat(numbers.stream().distinct().count()).isGreaterThan(19_990);
  }
}
