package org.mujaz.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mujaz.model.Language;

/** Editors explain a key in the words of the documentation. */
class KeyWordsTest {

  private static final Path DOCUMENTATION = Path.of("src/site/markdown");

  private final KeyWords words = new KeyWords();

  /** The rows of a table: what stands in the first cell, and in another one, without markup. */
  private static Map<String, String> table(String page, String heading, int cell)
      throws IOException {
    Map<String, String> rows = new LinkedHashMap<>();
    boolean inside = false;
    for (String line : Files.readAllLines(DOCUMENTATION.resolve(page))) {
      if (inside && line.startsWith("| `")) {
        String[] cells = plain(line).split("\\|", -1);
        rows.put(cells[1].strip(), cells[cell].strip());
      }
      inside = line.startsWith(heading) || (inside && line.startsWith("|"));
    }
    return rows;
  }

  private static String plain(String markdown) {
    return markdown.replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1").replace("`", "");
  }

  @Test
  void theSettingsAreThoseOfThePageAboutThem() throws IOException {
    Map<String, String> rows = table("configuration.md", "| key | value | default |", 2);
    assertThat(rows).hasSizeGreaterThan(30);
    rows.forEach(
        (key, text) -> assertThat(words.in(Language.ENGLISH, "site." + key)).isEqualTo(text));
  }

  @Test
  void theMetadataIsThatOfThePageAboutIt() throws IOException {
    Map<String, String> rows = table("content.md", "| key | Arabic | value |", 3);
    assertThat(rows).hasSizeGreaterThan(20);
    rows.forEach(
        (key, text) -> assertThat(words.in(Language.ENGLISH, "story." + key)).isEqualTo(text));
  }

  /** Without one, a key that is gone would be explained for ever. */
  @Test
  void bothLanguagesExplainTheSameKeysAndNoOthers() throws IOException {
    Properties english = load("en");
    assertThat(load("ar").stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    String schemas = JsonSchema.ofSettings() + JsonSchema.ofStories(Vocabulary.NONE);
    String names =
        Stream.of(schemas.split("\"", -1)).distinct().collect(Collectors.joining("\n", "\n", "\n"));
    assertThat(english.stringPropertyNames())
        .allSatisfy(key -> assertThat(names).contains("\n" + key.replaceAll(".*\\.", "") + "\n"));
  }

  private static Properties load(String language) throws IOException {
    Properties properties = new Properties();
    try (var reader =
        Files.newBufferedReader(
            Path.of("src/main/resources/org/mujaz/completion/keys_" + language + ".properties"))) {
      properties.load(reader);
    }
    return properties;
  }
}
