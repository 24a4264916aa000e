package org.mujaz.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.mujaz.config.DeclaredSettings;
import org.mujaz.config.EmailSettings;
import org.mujaz.model.Bilingual;
import org.mujaz.model.Hijri;
import org.mujaz.model.Language;
import org.mujaz.schema.Key;

/** configuration.md tells of every setting and parameter, with its default. */
final class ConfigurationPageTest {

  private static final Document PAGE = Document.read(Document.SITE.resolve("configuration.md"));

  /** What the key means when it is absent, where that is not a value of its type. */
  private static final Map<String, String> WITHOUT =
      Map.of(
          "title", "required",
          "url", "required",
          "menu", "all sections",
          "indexNow", "none",
          "theme", "mujaz",
          "feeds.hub", "none",
          "email.unsubscribe", "none",
          "policies.corrections", "none",
          "policies.ethics", "none",
          "policies.ownership", "none");

  /** Groups that may be written in a word. */
  private static final Set<String> IN_A_WORD = Set.of("hijri", "email");

  @TempDir private Path base;

  private static Map<String, String> declared() {
    Map<String, String> declared = new TreeMap<>();
    for (Key<?> key : DeclaredSettings.site().keys()) {
      List<Key<?>> inner = Groups.keys(key.type());
      if (inner.isEmpty() || IN_A_WORD.contains(key.name())) {
        declared.put(key.name(), defaultOf(key.name(), key));
      }
      for (Key<?> part : inner) {
        String name = key.name() + "." + part.name();
        declared.put(name, defaultOf(name, part));
      }
    }
    return declared;
  }

  private static String defaultOf(String name, Key<?> key) {
    Optional<?> value = key.defaultValue();
    if (value.isEmpty()) {
      return Optional.ofNullable(WITHOUT.get(name)).orElseThrow();
    }
    Object given = value.get();
    if (given instanceof Language language) {
      return language.code();
    } else if (given instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    } else if (given instanceof Bilingual text) {
      return text.arabic().isEmpty() ? "empty" : text.arabic();
    } else if (given instanceof List<?> list) {
      return list.isEmpty() ? "none" : list.toString().toLowerCase(Locale.ROOT);
    } else if (given instanceof Hijri hijri) {
      return hijri.beside() ? "beside" : "off";
    } else if (given instanceof EmailSettings email) {
      return email.days() > 0 ? "on" : "off";
    } else if (given instanceof Boolean yes) {
      return yes ? (name.startsWith("hijri") ? "beside" : "on") : "off";
    }
    return given.toString();
  }

  @Test
  void everySettingHasARowWithItsDefault() {
    Map<String, String> documented = new TreeMap<>();
    PAGE.table("key", "value", "default")
        .forEach(
            row -> documented.put(Document.code(row.get(0)).get(0), row.get(2).replace("`", "")));
    assertThat(documented).isEqualTo(declared());
  }

  @Test
  void everyParameterHasARowWithItsDefault() {
    Map<String, String> documented = new TreeMap<>();
    PAGE.table("property", "what", "default")
        .forEach(
            row -> documented.put(Document.code(row.get(0)).get(0), row.get(2).replace("`", "")));
    Map<String, String> expected = new TreeMap<>();
    Descriptor.read()
        .defaults()
        .forEach(
            (name, value) ->
                expected.put(
                    name, value.replace("${project.basedir}/", "").replace("${basedir}/", "")));
    expected.put("mujaz.clock", "project.build.outputTimestamp, else the time of day");
    assertThat(documented).isEqualTo(expected);
  }

  @Test
  void theExamplesAreRead() {
    StringBuilder yaml = new StringBuilder(TestSite.SITE_YAML);
    PAGE.blocks("yaml").forEach(block -> yaml.append(block.text()));
    TestBuild built = TestBuild.of(TestSite.in(base).with(yaml.toString()));
    assertThat(built.report()).isEmpty();
    assertThat(built.file("en/index.html")).contains("Earlier days");
  }

  @Test
  void everyMenuEntryLeadsSomewhere() {
    StringBuilder site =
        new StringBuilder(TestSite.SITE_YAML + "tags: [{id: x, name: x}]\nmenu:\n");
    PAGE.table("entry", "leads to")
        .forEach(row -> site.append("  - ").append(Document.code(row.get(0)).get(0)).append('\n'));
    String text = site.toString().replace("section:ID", "section:politics").replace(":ID", ":x");
    TestBuild built =
        TestBuild.of(
            TestSite.in(base)
                .with(text)
                .with("content/pages/x/en.md", "# X\n\nText.\n")
                .with("content/stories/2017-10-18-y/en.md", "---\ntags: x\n---\n# Y\n\nText.\n"));
    assertThat(built.report()).isEmpty();
    assertThat(built.file("en/index.html"))
        .contains("/en/sections/politics/", "/en/x/", "/en/tags/x/", "/en/archive/");
  }

  @Test
  void termsHaveTheKeysListed() {
    StringBuilder site = new StringBuilder(TestSite.SITE_YAML.replaceFirst("(?s)sections:.*", ""));
    PAGE.table("list", "further keys")
        .forEach(
            row -> {
              site.append(Document.code(row.get(0)).get(0)).append(":\n  - {id: x, name: x");
              Document.code(row.get(1)).stream()
                  .filter(key -> !key.equals("ar") && !key.equals("en"))
                  .forEach(key -> site.append(", ").append(key).append(": ").append(value(key)));
              site.append("}\n");
            });
    assertThat(TestBuild.of(TestSite.in(base).with(site.toString())).report()).isEmpty();
  }

  private static String value(String key) {
    return switch (key) {
      case "url" -> "\"https://x.example/\"";
      case "language" -> "ar";
      default -> "words";
    };
  }
}
