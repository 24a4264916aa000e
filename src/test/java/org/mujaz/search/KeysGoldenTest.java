package org.mujaz.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mujaz.text.GoldenTable;

/** The words and keys of every character of the Arabic blocks and of Latin-1. */
class KeysGoldenTest {

  @Test
  void everyCharacterHasTheWordsAndKeysThatItHad() throws IOException {
    List<String> texts = Spoken.characters();
    new GoldenTable("search-keys.txt")
        .check(
            IntStream.range(0, texts.size() / 3)
                .mapToObj(
                    i ->
                        "U+%04X\t%s\t%s\t%s"
                            .formatted(
                                texts.get(3 * i).codePointAt(0),
                                Spoken.of(texts.get(3 * i)),
                                Spoken.of(texts.get(3 * i + 1)),
                                Spoken.of(texts.get(3 * i + 2))))
                .toList());
  }

  @Test
  void theScriptHasTheRulesOfTheBuild() throws IOException {
    String script = Files.readString(Path.of("themes/mujaz/assets/js/search-keys.js"));
    String rules = Files.readString(Path.of("src/main/resources/org/mujaz/search/keys.txt"));
    assertThat(script).contains("String.raw`\n" + rules + "`");
  }
}
