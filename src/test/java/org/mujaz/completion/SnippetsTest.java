package org.mujaz.completion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.read.FactKeys;

/** What VS Code offers in Markdown. */
class SnippetsTest {

  private static final Vocabulary DESKS =
      new Vocabulary(
          List.of("politics", "سياسة", "Arts, Music"), List.of("raqqa"), List.of(), List.of("x|y"));

  private static JsonNode snippets() throws IOException {
    return new ObjectMapper().readTree(new Snippets(DESKS).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "title; title: $0",
        "section; section: ${1|politics,Arts\\, Music|}",
        "القسم; القسم: ${1|سياسة|}",
        "tags; tags: [${1|raqqa|}$0]",
        "authors; authors: [${1|x\\|y|}$0]",
        "draft; draft: ${1|true,false|}",
        "مسودة; مسودة: ${1|نعم,لا|}",
        "lead; lead: ${1|true,false|}",
        "حروف المسار; حروف المسار: ${1|عربية,لاتينية|}",
        "image; image: $0",
      })
  void aKeyIsCompletedWithItsValues(String key, String body) throws IOException {
    assertThat(snippets().get(key).get("body").asText()).isEqualTo(body);
    assertThat(snippets().get(key).get("prefix").asText()).isEqualTo(key);
  }

  @Test
  void everySpellingOfEveryKeyIsThere() throws IOException {
    List<String> names =
        FactKeys.ofStories().keys().stream().flatMap(key -> key.names().stream()).toList();
    assertThat(snippets().fieldNames()).toIterable().containsExactlyElementsOf(names);
  }
}
