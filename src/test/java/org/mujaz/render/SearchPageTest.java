package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/** The page where readers look for a story leads them there without a script. */
final class SearchPageTest {

  private static final String STORIES =
      TestSite.SITE_YAML
          + """
            - id: sport
              name: {ar: رياضة, en: Sport}
          -- content/stories/2026-11-20-one/en.md --
          ---
          section: politics
          tags: [zinc, apples]
          source: Reuters
          ---
          # One

          Text.
          -- content/stories/2025-03-01-two/en.md --
          ---
          section: politics
          tags: [zinc]
          ---
          # Two

          Text.
          """;

  @TempDir private Path base;

  private TestBuild built(String archive) {
    TestBuild built = TestBuild.of(TestSite.in(base).with(archive));
    assertThat(built.report()).isEmpty();
    return built;
  }

  private Document page(String archive, String language) {
    return Jsoup.parse(built(archive).file(language + "/search/index.html"));
  }

  @Test
  void itLeadsToSectionsTopicsSourcesAndMonths() {
    Document page = page(STORIES, "en");
    assertThat(page.select("main section a").eachAttr("href"))
        .containsExactly(
            "/en/sections/politics/",
            "/en/tags/apples/",
            "/en/tags/zinc/",
            "/en/tags/",
            "/en/sources/reuters/",
            "/en/sources/",
            "/en/2026/",
            "/en/2026/11/",
            "/en/2025/",
            "/en/2025/03/",
            "/en/archive/");
    assertThat(page.select("main section li").eachText())
        .containsExactly(
            "Politics 2 stories",
            "apples 1 story",
            "zinc 2 stories",
            "Reuters 1 story",
            "November 1 story",
            "March 1 story");
  }

  @Test
  void ofManyTopicsItNamesThoseWithMostStories() {
    StringBuilder archive = new StringBuilder(STORIES);
    IntStream.range(10, 40)
        .forEach(
            i ->
                archive.append(
                    "-- content/stories/2026-10-01-%d/en.md --\n---\ntags: [t%d, zinc]\n---\n# %d\n\nText.\n"
                        .formatted(i, i, i)));
    assertThat(page(archive.toString(), "en").select("#topics ~ ul a").eachText())
        .hasSize(24)
        .startsWith("apples", "t10")
        .endsWith("t31", "zinc");
  }

  @Test
  void anEditionWithoutStoriesSaysSo() {
    Document page = page(STORIES.replace("sections:", "untranslated: hide\nsections:"), "ar");
    assertThat(page.select("main section")).isEmpty();
    assertThat(page.select("main .empty").text())
        .isEqualTo("لم تُنشر أخبار بعد. عُد إلينا قريبًا.");
  }

  @Test
  void searchEnginesTakeThePageWithoutAQueryForAllQueries() {
    TestBuild built = built(STORIES);
    Document page = Jsoup.parse(built.file("en/search/index.html"));
    assertThat(page.select("meta[name=robots]").attr("content")).doesNotContain("noindex");
    assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/en/search/");
    assertThat(page.select("link[hreflang]").eachAttr("hreflang"))
        .containsExactly("ar", "en", "x-default");
    assertThat(built.file("sitemap.xml")).contains("/en/search/</loc>").doesNotContain("?q");
  }

  @Test
  void everyPageLeadsToIt() {
    Document page = Jsoup.parse(built(STORIES).file("en/2026/11/20/one/index.html"));
    assertThat(page.select("a[href=/en/search/]")).isNotEmpty();
  }
}
