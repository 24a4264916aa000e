package org.mujaz.completion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas take what is read, and refuse what is not. */
class JsonSchemaTest {

  private static final Path CONTENT = Path.of("content");

  private static final Vocabulary DESKS =
      new Vocabulary(
          List.of("politics", "سياسة"), List.of("raqqa"), List.of("reuters"), List.of("layan"));

  private static final SchemaCheck SETTINGS = new SchemaCheck(JsonSchema.ofSettings());
  private static final SchemaCheck STORIES = new SchemaCheck(JsonSchema.ofStories(DESKS));
  private static final SchemaCheck ANY_STORIES =
      new SchemaCheck(JsonSchema.ofStories(Vocabulary.NONE));
  private static final SchemaCheck PAGES = new SchemaCheck(JsonSchema.ofPages());

  /** The YAML of each file of the sample digest that has any. */
  private static Map<Path, String> yaml(String area) throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(CONTENT.resolve(area))) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(md|txt|yaml)")).toList()) {
        String text = Files.readString(file);
        if (file.toString().endsWith(".yaml")) {
          texts.put(file, text);
        } else if (text.startsWith("---\n")) {
          texts.put(file, text.substring(4, text.indexOf("\n---", 3) + 1));
        }
      }
    }
    return texts;
  }

  @Test
  void theSampleSettingsAreRight() throws IOException {
    assertThat(SETTINGS.errors(Files.readString(CONTENT.resolve("site.yaml")))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyFileOfTheSampleIsRight() throws IOException {
    Map<Path, String> stories = yaml("stories");
    assertThat(stories).hasSizeGreaterThan(30);
    return Stream.concat(
        stories.entrySet().stream().map(file -> check(ANY_STORIES, file)),
        yaml("pages").entrySet().stream().map(file -> check(PAGES, file)));
  }

  private static DynamicTest check(SchemaCheck schema, Map.Entry<Path, String> file) {
    return DynamicTest.dynamicTest(
        file.getKey().toString(), () -> assertThat(schema.errors(file.getValue())).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: 2017",
        "title: {ar: موجز, en: Digest}",
        "summary:",
        "العنوان: موجز",
        "معا: نعم",
        "الأسماء-السابقة: [/a/, /b/]",
        "الاسماء السابقه: /a/",
        "section: politics",
        "القسم: سياسة",
        "tags: raqqa",
        "tags: [raqqa, something new]",
        "authors: [layan, Somebody Else]",
        "source: reuters",
        "source: {name: A new one, url: \"https://x.example/\", date: 2017-10-18}",
        "source: [reuters, {الاسم: الخليج}]",
        "image: photo.jpg",
        "image: {src: photo.jpg, alt: \"\", focus: 20% 30%}",
        "lead: true",
        "lead: 3",
        "lead: ٣",
        "draft: لا",
        "date: 2017-10-18",
        "corrections: {date: 2017-10-18, text: x}",
        "translationOf: ar@1a2b3c4d",
        "مترجم عن: {اللغة: العربية, النسخة: 1a2b3c4d}",
      })
  void whatIsReadIsTaken(String yaml) {
    assertThat(STORIES.errors(yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "titel: x",
        "العنوانن: x",
        "title: [x]",
        "section: politcs",
        "القسم: سياسه",
        "tags: {a: b}",
        "source: {nam: x}",
        "source: {name: x, language: fr}",
        "image: {alt: x}\nimage2: x",
        "lead: 100",
        "lead: often",
        "draft: perhaps",
        "slugs: cyrillic",
        "translationOf: fr",
        "corrections: [words]",
      })
  void whatIsNotReadIsRefused(String yaml) {
    assertThat(STORIES.errors(yaml)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"section: politics", "tags: [a]", "القسم: سياسة", "together: true"})
  void aPageHasNoKeyThatOnlyStoriesHave(String yaml) {
    assertThat(ANY_STORIES.errors(yaml)).isEmpty();
    assertThat(PAGES.errors(yaml)).isNotEmpty();
  }

  private static String settings(String yaml) {
    return "title: x\nurl: https://x.example/\n" + yaml;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "menu: [archive, section:politics, \"page: about\", {section: politics}]",
        "menu: {to: tag:x, name: X}",
        "digits: arab",
        "hijri: beside",
        "hijri: {show: off, adjust: -1}",
        "feeds: {items: ٣٠, content: summary}",
        "outputs: {feeds: [rss, atom], related: off}",
        "outputs: {feeds: off}",
        "email: 3",
        "email: {days: 7, address: {ar: x, en: y}}",
        "theme: own",
        "theme: {name: own, colours: {accent: \"#123456\"}}",
        "maxLoss: 100%",
        "maxLoss: 20",
        "sections: [{id: town, name: {ar: x, en: y}}]",
        "search: off",
      })
  void settingsThatAreReadAreTaken(String yaml) {
    assertThat(SETTINGS.errors(settings(yaml))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: x\nurl: harbour",
        "title: x",
        "url: https://x.example/",
        "title: x\nurl: https://x.example/\ntimezone: Asia/Dubai",
        "title: x\nurl: https://x.example/\nsections: [{id: Town, name: x}]",
        "title: x\nurl: https://x.example/\nsections: [{name: x}]",
        "title: x\nurl: https://x.example/\nmenu: [archives]",
        "title: x\nurl: https://x.example/\nfeeds: {items: 501}",
        "title: x\nurl: https://x.example/\nhtml: trusted",
        "title: x\nurl: https://x.example/\nindexNow: short",
        "title: x\nurl: https://x.example/\nmaxLoss: much",
      })
  void settingsThatAreNotReadAreRefused(String yaml) {
    assertThat(SETTINGS.errors(yaml)).isNotEmpty();
  }

  /** The keys of every group, however deep it stands. */
  private static void collect(JsonNode schema, List<JsonNode> keys) {
    schema.path("properties").forEach(keys::add);
    schema.forEach(part -> collect(part, keys));
  }

  @Test
  void everyKeyIsExplainedInBothLanguages() throws IOException {
    List<JsonNode> keys = new ArrayList<>();
    for (String schema : List.of(JsonSchema.ofSettings(), JsonSchema.ofStories(DESKS))) {
      collect(new ObjectMapper().readTree(schema), keys);
    }
    assertThat(keys).hasSizeGreaterThan(100);
    assertThat(keys)
        .allSatisfy(
            key ->
                assertThat(key.path("description").asText())
                    .containsPattern("[a-z]")
                    .containsPattern("\\p{IsArabic}")
                    .contains("\n\n"));
  }

  @Test
  void anArabicKeyIsExplainedInArabicFirst() throws IOException {
    JsonNode keys = new ObjectMapper().readTree(JsonSchema.ofStories(DESKS)).get("properties");
    assertThat(keys.at("/العنوان/description").asText()).startsWith("العنوان؛");
    assertThat(keys.at("/title/description").asText()).startsWith("the headline;");
  }

  /** The schemas of no site in particular, as the documentation publishes them. */
  @ParameterizedTest
  @ValueSource(strings = {"site", "story", "page"})
  void thePublishedSchemasAreThese(String name) throws IOException {
    Path file = Path.of("src/site/resources/schemas/" + name + ".schema.json");
    String schema =
        EditorFiles.of(Vocabulary.NONE).getOrDefault(".mujaz/" + name + ".schema.json", "");
    if ("update".equals(System.getProperty("mujaz.golden"))) {
      Files.writeString(file, schema);
    }
    assertThat(file).content().isEqualTo(schema);
  }
}
