package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/** Pages with both versions of a story. */
final class ParallelPagesTest {

  private static final String REEF =
      """
      -- content/stories/2026-11-20-reef/ar.md --
      ---
      summary: الشعاب تعود.
      slug: شعاب
      ---
      # الشعاب المرجانية

      فقرة أولى عن الشعاب التي عادت إلى الحياة بعد سنوات طويلة[^1].

      فقرة قيلت بالعربية وحدها، وليس لها في النص الآخر مقابل، وقد كتبها المحرر لقرائه هنا.

      ## reef

      انظر [الجزء](#reef).

      [^1]: حاشية.
      -- content/stories/2026-11-20-reef/en.md --
      ---
      translationOf: ar
      ---
      # The reef

      A first paragraph about the reef that came back to life after many long years[^1].

      ## Reef

      See [the part](#reef) and [the harbour](story:2026-11-20-harbour).

      [^1]: A note.
      -- content/stories/2026-11-20-harbour/ar.md --
      # الميناء

      نص.
      """;

  @TempDir private Path base;

  private TestBuild build(String archive) {
    TestBuild built = TestBuild.of(TestSite.in(base).with(TestSite.SITE_YAML + archive));
    assertThat(built.report()).isEmpty();
    return built;
  }

  private static Document page(TestBuild built, String path) {
    return Jsoup.parse(built.file(path + "index.html"), "https://digest.example/" + path);
  }

  private static List<String> parallels(TestBuild built) {
    return built.files().keySet().stream().filter(name -> name.startsWith("parallel/")).toList();
  }

  @Test
  void aStoryInBothLanguagesHasOneUnderTheSlugOfTheDefaultLanguage() {
    assertThat(parallels(build(REEF))).containsExactly("parallel/2026/11/20/شعاب/index.html");
  }

  @Test
  void theDefaultLanguageIsTheFirstAndNamesThePage() {
    TestBuild built = build(REEF + TestSite.SITE_YAML + "defaultLanguage: en\n");
    assertThat(parallels(built)).containsExactly("parallel/2026/11/20/reef/index.html");
    Document page = page(built, "parallel/2026/11/20/reef/");
    assertThat(page.expectFirst("html").attr("dir")).isEqualTo("ltr");
    assertThat(page.select("h1 > .cell").eachAttr("lang")).containsExactly("en", "ar");
    assertThat(page.expectFirst("link[rel=canonical]").attr("href"))
        .isEqualTo("https://digest.example/en/2026/11/20/reef/");
  }

  @Test
  void whatSaysTheSameStandsInOneRowEachInItsLanguageAndDirection() {
    Document page = page(build(REEF), "parallel/2026/11/20/شعاب/");
    List<Element> rows = page.select(".pair[class*=is-]");
    assertThat(rows)
        .extracting(row -> row.className().replace("pair is-", ""))
        .containsExactly("paragraph", "paragraph", "heading", "paragraph", "notes");
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.children().eachAttr("lang")).containsExactly("ar", "en");
              assertThat(row.children().eachAttr("dir")).containsExactly("rtl", "ltr");
            });
    assertThat(rows.get(2).text()).isEqualTo("reef Reef");
  }

  @Test
  void whatOneVersionLacksIsSaid() {
    Document page = page(build(REEF), "parallel/2026/11/20/شعاب/");
    assertThat(page.select(".pair[class*=is-]").get(1).child(1).text())
        .isEqualTo("This is not in the English version.");
    assertThat(page.select(".pair:has(.standfirst)").text())
        .isEqualTo("الشعاب تعود. This is not in the English version.");
    assertThat(page.select(".notes li").eachText())
        .containsExactly(
            "مقطع واحد من النص العربي لا يرد في النص الإنجليزي.",
            "One passage of the Arabic version is not in the English one.");
  }

  @Test
  void aMuchShorterVersionIsCalledSo() {
    TestBuild built =
        build(
            REEF
                + """
                -- content/stories/2026-11-20-reef/en.md --
                # The reef

                A reef came back.
                """);
    assertThat(page(built, "parallel/2026/11/20/شعاب/").select(".notes").eachText())
        .satisfiesExactly(
            arabic -> assertThat(arabic).startsWith("النص الإنجليزي أقصر كثيرًا من النص العربي. 4"),
            english -> assertThat(english).startsWith("The English version is much shorter"));
  }

  @Test
  void placesWithinOneVersionStayApartFromThoseOfTheOther() {
    Document page = page(build(REEF), "parallel/2026/11/20/شعاب/");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates().contains("ar-reef");
    assertThat(page.select(".prose a[href^=#]"))
        .hasSize(6)
        .allSatisfy(
            link ->
                assertThat(
                        page.select(".cell:has(#" + escaped(link.attr("href")) + ")")
                            .eachAttr("lang"))
                    .containsExactlyElementsOf(link.parents().not(":not(.cell)").eachAttr("lang")));
  }

  /** The id of a fragment as selectors want it. */
  private static String escaped(String fragment) {
    return fragment.substring(1).replace(":", "\\:");
  }

  @Test
  void searchEnginesAreSentToTheArticle() {
    TestBuild built = build(REEF);
    Document page = page(built, "parallel/2026/11/20/شعاب/");
    assertThat(page.expectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.expectFirst("link[rel=canonical]").attr("href"))
        .isEqualTo(
            page(built, "ar/2026/11/20/شعاب/").expectFirst("link[rel=canonical]").attr("href"));
    assertThat(page.select("link[rel=alternate]")).isEmpty();
    assertThat(built.file("sitemap.xml")).doesNotContain("/parallel/");
  }

  @Test
  void bothArticlesLeadThereAndItLeadsBack() {
    TestBuild built = build(REEF);
    String parallel = "/parallel/2026/11/20/شعاب/";
    assertThat(page(built, "ar/2026/11/20/شعاب/").select(".both-versions a").attr("href"))
        .isEqualTo(parallel);
    assertThat(page(built, "en/2026/11/20/reef/").select(".both-versions a").attr("href"))
        .isEqualTo(parallel);
    assertThat(page(built, "ar/2026/11/20/harbour/").select(".both-versions")).isEmpty();
    assertThat(page(built, parallel.substring(1)).select("a[href]").eachAttr("href"))
        .contains("/ar/2026/11/20/شعاب/", "/en/2026/11/20/reef/");
  }

  @Test
  void aVersionThatIsNotPublishedHasNone() {
    TestBuild built =
        TestBuild.of(
            TestSite.in(base)
                .with(TestSite.SITE_YAML + REEF.replace("translationOf: ar", "draft: true")));
    assertThat(parallels(built)).isEmpty();
    assertThat(page(built, "ar/2026/11/20/شعاب/").select(".both-versions")).isEmpty();
  }

  @Test
  void aSharedPictureIsShownOnce() {
    String picture = "image: {src: a.svg, alt: شعاب}\n---";
    TestBuild built =
        build(
            REEF.replace("slug: شعاب\n---", "slug: شعاب\n" + picture)
                    .replace("translationOf: ar\n---", "translationOf: ar\n" + picture)
                + """
                -- content/stories/2026-11-20-reef/a.svg --
                <svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>
                """);
    assertThat(page(built, "parallel/2026/11/20/شعاب/").select("img")).hasSize(1);
  }
}
