package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.openqa.selenium.json.Json;

/** What pages say about where a story comes from, to readers and to programs. */
final class SourcesTest {

  private static final String SITE =
      TestSite.SITE_YAML
          + """
          sources:
            - id: al-khaleej
              name: {ar: الخليج, en: Al Khaleej}
              url: https://alkhaleej.example/
              language: ar
          -- content/stories/2026-11-20-reef/ar.md --
          ---
          source: [{name: al-khaleej, title: "عن <الشعاب>", url: "https://alkhaleej.example/1", date: 2026-11-19}]
          ---
          # الشعاب

          عادت الشعاب.
          -- content/stories/2026-11-20-reef/en.md --
          ---
          title: "The reef </script><!-- & \\u200F\\"C++\\""
          summary: It is back.
          authors: Layan Darwish
          translator: Eleanor Marsh
          translationOf: ar
          source:
            - {name: al-khaleej, title: "عن <الشعاب>", url: "https://alkhaleej.example/1", date: 2026-11-19}
            - Reuters
            - {name: Coast Radio, language: en}
          corrections:
            - {date: 2026-11-21, text: It was not dead.}
          ---
          The reef is back.
          """;

  @TempDir private Path base;

  private TestBuild build() {
    return TestBuild.of(TestSite.in(base).with(SITE));
  }

  private Document page(String path) {
    return Jsoup.parse(build().file(path + "index.html"), "https://digest.example/" + path);
  }

  @Test
  void severalSourcesAreOneSentence() {
    Document page = page("en/2026/11/20/reef/");
    assertThat(page.select(".sources").text())
        .isEqualTo(
            "Sources: الخليج (عن <الشعاب>, 19 November 2026, in Arabic), Reuters and Coast Radio");
  }

  @Test
  void aSourceIsNamedInItsOwnLanguageAndLinked() {
    Document page = page("en/2026/11/20/reef/");
    assertThat(page.select(".sources a[lang=ar][dir=rtl]").eachAttr("href"))
        .containsExactly("/en/sources/al-khaleej/", "https://alkhaleej.example/1");
    Document own = page("ar/2026/11/20/reef/");
    assertThat(own.select(".sources").text())
        .isEqualTo("المصدر: الخليج (عن <الشعاب>، 19 نوفمبر 2026)");
  }

  @Test
  void thePageOfASourceShowsWhatWasTakenFromIt() {
    Document page = page("en/sources/al-khaleej/");
    assertThat(page.select(".cited").text())
        .isEqualTo("From: عن <الشعاب>, 19 November 2026, in Arabic");
    assertThat(page.select(".cited a[lang=ar]").attr("href"))
        .isEqualTo("https://alkhaleej.example/1");
    assertThat(page("en/sources/reuters/").select(".cited")).isEmpty();
  }

  private Map<?, ?> data(String path) {
    String json = page(path).expectFirst("script[type=application/ld+json]").data();
    assertThat(json).doesNotContain("<", ">", "&", "\u200F");
    Map<String, Object> root = new Json().toType(json, Json.MAP_TYPE);
    assertThat(root.get("@context")).isEqualTo("https://schema.org");
    return (Map<?, ?>) at(root, "@graph", 0);
  }

  private static Object at(Map<?, ?> data, Object... path) {
    Object found = data;
    for (Object step : path) {
      Object inside =
          step instanceof Integer index
              ? ((List<?>) found).get(index)
              : ((Map<?, ?>) found).get(step);
      found = Objects.requireNonNull(inside);
    }
    return found;
  }

  @Test
  void programsReadWhatTheArticleIs() {
    Map<?, ?> data = data("en/2026/11/20/reef/");
    assertThat(at(data, "@type")).isEqualTo("NewsArticle");
    assertThat(at(data, "headline")).isEqualTo("The reef </script><!-- & \"C++\"");
    assertThat(at(data, "inLanguage")).isEqualTo("en");
    assertThat(at(data, "datePublished")).isEqualTo("2026-11-20T00:00:00+04:00");
    assertThat(at(data, "dateModified")).isEqualTo("2026-11-21T00:00:00+04:00");
    assertThat(at(data, "author", 0, "name")).isEqualTo("Layan Darwish");
    assertThat(at(data, "translator", 0, "name")).isEqualTo("Eleanor Marsh");
    assertThat(at(data, "publisher", "@type")).isEqualTo("NewsMediaOrganization");
    assertThat(at(data, "correction", 0, "text")).isEqualTo("It was not dead.");
  }

  @Test
  void programsReadWhatTheArticleWasMadeFrom() {
    Map<?, ?> data = data("en/2026/11/20/reef/");
    assertThat(at(data, "isBasedOn", 0, "url")).isEqualTo("https://alkhaleej.example/1");
    assertThat(at(data, "isBasedOn", 0, "name")).isEqualTo("عن <الشعاب>");
    assertThat(at(data, "isBasedOn", 0, "inLanguage")).isEqualTo("ar");
    assertThat(at(data, "isBasedOn", 0, "publisher", "name")).isEqualTo("الخليج");
    assertThat(at(data, "isBasedOn", 1, "publisher", "name")).isEqualTo("Reuters");
    assertThat(at(data, "translationOfWork", "url"))
        .isEqualTo("https://digest.example/ar/2026/11/20/reef/");
    assertThat(at(data("ar/2026/11/20/reef/"), "workTranslation", "inLanguage")).isEqualTo("en");
  }
}
