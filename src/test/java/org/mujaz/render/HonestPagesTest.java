package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/** What pages say about the language of a story and the state of its translation. */
final class HonestPagesTest {

  private static final String STORY =
      """
      -- content/stories/2026-11-20-reef/ar.md --
      ---
      updated: 2026-11-21
      ---
      # الشعاب المرجانية

      عادت الشعاب.
      -- content/stories/2026-11-20-reef/en.md --
      ---
      translationOf: TRANSLATION
      ---
      # The reef

      The reef is back.
      """;

  private static final String ONE_SIDED =
      """
      -- content/stories/2026-11-20-a/ar.md --
      ---
      lead: true
      ---
      # خبر أول

      نص.
      -- content/stories/2026-11-20-b/en.md --
      # English only

      Text.
      -- content/stories/2026-11-20-c/en.md --
      # Also English only

      Text.
      """;

  @TempDir private Path base;

  private Document page(String archive, String path) {
    TestBuild built = TestBuild.of(TestSite.in(base).with(TestSite.SITE_YAML + archive));
    return Jsoup.parse(built.file(path + "index.html"), "https://digest.example/" + path);
  }

  private Document translation(String of) {
    return page(STORY.replace("TRANSLATION", of), "en/2026/11/20/reef/");
  }

  @Test
  void aTranslationNamesItsOriginal() {
    Document page = translation("ar");
    assertThat(page.select(".translation").text()).isEqualTo("Translated from the Arabic original");
    assertThat(page.select(".translation a[hreflang=ar]").attr("href"))
        .isEqualTo("/ar/2026/11/20/reef/");
    assertThat(page.select(".stale")).isEmpty();
  }

  @Test
  void aStaleTranslationSaysWhenItsOriginalWasChanged() {
    Document page = translation("ar@00000000");
    assertThat(page.select(".stale").text())
        .isEqualTo(
            "The original was updated on 21 November 2026. This translation has not been brought"
                + " up to date yet. Read the Arabic original");
    assertThat(page.select(".stale a[hreflang=ar]").attr("href")).isEqualTo("/ar/2026/11/20/reef/");
    assertThat(
            page(STORY.replace("TRANSLATION", "ar@00000000"), "parallel/2026/11/20/reef/")
                .select("[lang=en] .stale"))
        .hasSize(1);
  }

  @Test
  void aStaleTranslationOfAnOriginalWithoutADateOfChangeSaysWhenThatWasPublished() {
    String undated =
        STORY.replace("TRANSLATION", "ar@00000000").replace("updated: 2026-11-21\n", "");
    assertThat(page(undated, "en/2026/11/20/reef/").select(".stale").text())
        .startsWith("The original, published on 20 November 2026, has changed since");
  }

  @Test
  void anOriginalSaysNothingOfTranslation() {
    Document page = page(STORY.replace("TRANSLATION", "ar"), "ar/2026/11/20/reef/");
    assertThat(page.select(".translation, .stale")).isEmpty();
  }

  @Test
  void aTranslationOfWhatIsNotPublishedHasNoLink() {
    String draft = STORY.replace("TRANSLATION", "ar").replace("updated:", "draft: true\nupdated:");
    Document page = page(draft, "en/2026/11/20/reef/");
    assertThat(page.select(".translation").text()).isEqualTo("Translated from Arabic");
    assertThat(page.select(".translation a, .both-versions, link[hreflang]")).isEmpty();
    assertThat(page.select(".masthead .switch").attr("href")).isEqualTo("/ar/2026/11/20/");
  }

  @Test
  void storiesOfTheOtherLanguageAreNotMentionedWhereTheyAreHidden() {
    Document page = page(ONE_SIDED + policy("hide"), "ar/2026/11/20/");
    assertThat(page.select(".story-title").eachText()).containsExactly("خبر أول");
  }

  @Test
  void storiesOfTheOtherLanguageAreMarkedWhereTheyAreLinked() {
    Document page = page(ONE_SIDED + policy("link"), "ar/2026/11/20/");
    assertThat(page.select(".story[lang=en][dir=ltr] a[hreflang=en]").eachAttr("href"))
        .containsExactly("/en/2026/11/20/b/", "/en/2026/11/20/c/");
    assertThat(page.select(".story[lang=en] .meta[lang=ar]").eachText())
        .allSatisfy(text -> assertThat(text).startsWith("بالإنجليزية"));
    Document own = page(ONE_SIDED + policy("link"), "ar/2026/11/20/a/");
    assertThat(own.select(".neighbour")).isEmpty();
  }

  @Test
  void storiesOfTheOtherLanguageHaveAPageWhereTheyAreShown() {
    Document page = page(ONE_SIDED + policy("show"), "ar/2026/11/20/b/");
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("ar");
    assertThat(page.select("article.article").attr("lang")).isEqualTo("en");
    assertThat(page.select(".foreign[lang=ar]").text())
        .isEqualTo("نُشر هذا الخبر بالإنجليزية فقط.");
    assertThat(page.expectFirst("link[rel=canonical]").attr("href"))
        .isEqualTo("https://digest.example/en/2026/11/20/b/");
    assertThat(page.select("link[hreflang]")).isEmpty();
    assertThat(page.select(".masthead .switch").attr("href")).isEqualTo("/en/2026/11/20/b/");
    assertThat(page.select(".neighbour a").eachAttr("href"))
        .containsExactly("/ar/2026/11/20/a/", "/ar/2026/11/20/c/");
    assertThat(page.select(".neighbour").get(1).select("a[lang=en][dir=ltr][hreflang=en] + .note"))
        .extracting(mark -> mark.text())
        .containsExactly("بالإنجليزية");
  }

  private static String policy(String untranslated) {
    return TestSite.SITE_YAML + "untranslated: " + untranslated + "\n";
  }
}
