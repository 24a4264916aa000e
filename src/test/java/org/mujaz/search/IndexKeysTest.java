package org.mujaz.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mujaz.text.SearchWords;

class IndexKeysTest {

  @Test
  void aStoryStandsUnderTheFormsThatNoRuleMakes() {
    assertThat(IndexKeys.of("الاخبار"))
        .containsExactly(new Key("الاخبار", 3), new Key("اخبار", 2), new Key("خبر", 2));
    assertThat(IndexKeys.of("خبر")).contains(new Key("اخبار", 2));
    assertThat(IndexKeys.of("said")).containsExactly(new Key("said", 3), new Key("say", 2));
  }

  @Test
  void aFormOfAnUncertainStemIsUncertain() {
    assertThat(IndexKeys.of("واخبار")).contains(new Key("اخبار", 1), new Key("خبر", 1));
  }

  @Test
  void everyWordHasTheKeysThatAReaderMayTypeFirst() {
    for (String word : List.of("الاخبار", "وزير", "2026", "policies")) {
      assertThat(IndexKeys.of(word)).containsAll(SearchKeys.of(word));
    }
  }

  /** What a rule brings together needs no row, and a form that stands twice in a row neither. */
  @Test
  void theTableHasOnlyWhatNoRuleMakes() throws IOException {
    List<String> needless = new ArrayList<>();
    Path table = Path.of("src/main/resources/org/mujaz/search/forms.txt");
    for (String line : Files.readAllLines(table)) {
      List<String> forms = SearchWords.of(line);
      for (int i = 0; i < forms.size(); i++) {
        Set<String> keys = keys(forms.get(i));
        boolean met =
            forms.subList(0, i).stream().anyMatch(f -> !Collections.disjoint(keys(f), keys));
        if (met || forms.size() < 2) {
          needless.add(line);
        }
      }
    }
    assertThat(needless).isEmpty();
    assertThat(Files.readAllLines(table)).doesNotHaveDuplicates();
  }

  private static Set<String> keys(String word) {
    return SearchKeys.of(word).stream().map(Key::text).collect(Collectors.toSet());
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void noWordTakesLong() {
    for (String part : List.of("ا", "ال", "ات", "لل", "ing", "s", "es", "ied", "t", "+", "1")) {
      String word = part.repeat(60).substring(0, 60);
      for (int i = 0; i < 100; i++) {
        assertThat(IndexKeys.of(word)).hasSizeLessThan(60);
      }
    }
  }
}
