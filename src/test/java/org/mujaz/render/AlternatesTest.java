package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/** Pages name the versions that there are, and no others. */
final class AlternatesTest {

  private static final String HOST = "https://digest.example";

  private static final String STORIES =
      """
      -- content/stories/2026-11-20-both/ar.md --
      ---
      section: politics
      tags: [water]
      source: Reuters
      authors: Layan Darwish
      ---
      # نص

      نص.
      -- content/stories/2026-11-20-both/en.md --
      ---
      slug: another
      ---
      # Both

      Text.
      -- content/stories/2026-11-19-draft/ar.md --
      ---
      tags: [sea]
      ---
      # مترجم

      نص.
      -- content/stories/2026-11-19-draft/en.md --
      ---
      draft: true
      ---
      # Draft

      Text.
      -- content/stories/2026-11-18-expired/ar.md --
      ---
      expires: 2026-11-20
      ---
      # انتهى

      نص.
      -- content/stories/2026-11-18-expired/en.md --
      # Still here

      Text.
      -- content/stories/2026-11-17-waiting/ar.md --
      ---
      together: true
      ---
      # ينتظر

      نص.
      -- content/stories/2026-11-17-waiting/en.md --
      ---
      publish: 2026-12-24
      ---
      # Not yet

      Text.
      -- content/stories/2026-11-16-over/ar.md --
      ---
      together: true
      ---
      # معًا

      نص.
      -- content/stories/2026-11-16-over/en.md --
      ---
      expires: 2026-11-20
      ---
      # Over

      Text.
      -- content/stories/2026-11-15-unwritten/en.md --
      ---
      together: true
      ---
      # Alone

      Text.
      """;

  @TempDir private Path base;

  private Map<String, Document> pages(String policy) {
    TestBuild built =
        TestBuild.of(
            TestSite.in(base)
                .with(TestSite.SITE_YAML + "untranslated: " + policy + "\n" + STORIES));
    assertThat(built.report()).doesNotContain("error");
    Map<String, Document> pages = new HashMap<>();
    built
        .files()
        .forEach(
            (name, bytes) -> {
              if (name.endsWith(".html")) {
                String path = "/" + name.replaceFirst("index\\.html$", "");
                pages.put(
                    path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), HOST + path));
              }
            });
    return pages;
  }

  @ParameterizedTest
  @ValueSource(strings = {"hide", "link", "show"})
  void areThereIncludeThePageItselfAndNameIt(String policy) {
    Map<String, Document> pages = pages(policy);
    pages.forEach(
        (path, page) -> {
          List<String> versions = alternates(page);
          if (!versions.isEmpty()) {
            assertThat(versions).as(path).hasSize(3).contains(path);
          }
          for (String version : versions) {
            Document other = Objects.requireNonNull(pages.get(version), path + " to " + version);
            assertThat(alternates(other)).as(path + " to " + version).contains(path);
          }
          for (Element way : page.select(".masthead a.switch")) {
            assertThat(pages).as(path).containsKey(way.attr("href"));
          }
        });
  }

  private static List<String> alternates(Document page) {
    return page.select("link[hreflang]").eachAttr("href").stream()
        .map(url -> URI.create(url).getPath())
        .toList();
  }

  @Test
  void aVersionThatReadersCannotSeeIsNotNamed() {
    Map<String, Document> pages = pages("hide");
    Document page = Objects.requireNonNull(pages.get("/ar/2026/11/19/draft/"));
    assertThat(alternates(page)).isEmpty();
    assertThat(page.select(".other-version, .both-versions")).isEmpty();
    assertThat(pages.keySet())
        .noneMatch(path -> path.matches(".*(expired|waiting|over|unwritten).*"))
        .doesNotContain("/en/2026/11/19/draft/");
  }

  @Test
  void listsPairById() {
    Map<String, Document> pages = pages("hide");
    for (String list : List.of("sections/politics/", "tags/water/", "sources/reuters/")) {
      Document page = Objects.requireNonNull(pages.get("/ar/" + list), list);
      assertThat(alternates(page)).containsExactly("/ar/" + list, "/en/" + list, "/ar/" + list);
    }
    assertThat(alternates(Objects.requireNonNull(pages.get("/ar/tags/sea/")))).isEmpty();
  }

  @Test
  void everyPageHasATitleAndADescriptionOfItsOwn() {
    Map<String, Document> pages = pages("hide");
    pages.values().removeIf(page -> !page.select("meta[name=robots][content=noindex]").isEmpty());
    assertThat(pages.values()).extracting(Document::title).doesNotHaveDuplicates();
    assertThat(pages.values().stream().map(AlternatesTest::description)).doesNotContain("");
    assertThat(
            pages.entrySet().stream()
                // The front is both homes, and articles have their summaries.
                .filter(page -> !page.getKey().equals("/"))
                .filter(page -> page.getValue().select("body.is-article").isEmpty())
                .map(page -> description(page.getValue())))
        .doesNotHaveDuplicates();
  }

  private static String description(Document page) {
    return page.select("meta[name=description]").attr("content");
  }
}
