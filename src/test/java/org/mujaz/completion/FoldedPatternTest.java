package org.mujaz.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.read.FactKeys;

/** A key in Arabic is the same key however people type it. */
class FoldedPatternTest {

  @ParameterizedTest
  @CsvSource({
    "معًا, معا",
    "معًا, مَعًا",
    "الأسماء السابقة, الاسماء السابقه",
    "الأسماء السابقة, الأسماء_السابقة",
    "الصورة, الصوره",
    "النص, النـص",
  })
  void otherSpellingsMatch(String name, String written) {
    assertThat(written).matches(FoldedPattern.of(name));
  }

  @ParameterizedTest
  @CsvSource({"الصورة, الصور", "النص, النصص", "المسار, مسار"})
  void otherWordsDoNot(String name, String written) {
    assertThat(written).doesNotMatch(FoldedPattern.of(name));
  }

  @Test
  void noNameMatchesThePatternOfAnother() {
    List<String> names =
        FactKeys.ofStories().keys().stream()
            .flatMap(key -> key.names().stream())
            .filter(name -> name.codePointAt(0) >= 0x80)
            .toList();
    assertThat(names).hasSizeGreaterThan(15);
    for (String name : names) {
      assertThat(names.stream().filter(other -> other.matches(FoldedPattern.of(name))))
          .containsExactly(name);
    }
  }
}
