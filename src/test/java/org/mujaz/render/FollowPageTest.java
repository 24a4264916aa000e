package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/** How readers and their programs find the feeds. */
final class FollowPageTest {

  private static final String SITE =
      TestSite.SITE_YAML
          + """
          menu: [follow]
          -- content/stories/2026-11-20-reef/ar.md --
          ---
          title: الشعاب
          section: politics
          tags: [بحر]
          ---
          نص
          """;

  @TempDir private Path base;

  private TestBuild build(String site) {
    TestBuild built = TestBuild.of(TestSite.in(base).with(site));
    assertThat(built.report()).doesNotContain("error");
    return built;
  }

  private static Document page(TestBuild built, String path) {
    return Jsoup.parse(built.file(path + "index.html"), "https://digest.example/" + path);
  }

  @Test
  void thePageHasEveryFeedToCopy() {
    Document page = page(build(SITE), "ar/follow/");
    assertThat(page.select("h1").text()).isEqualTo("تابعنا");
    assertThat(page.select("main h3").eachText())
        .containsExactly("كل الأخبار", "موجز كل يوم", "التصويبات", "سياسة");
    assertThat(page.select("main .address").eachText())
        .containsExactly(
            "https://digest.example/ar/feed.xml",
            "https://digest.example/ar/digest.xml",
            "https://digest.example/ar/corrections/feed.xml",
            "https://digest.example/ar/sections/politics/feed.xml");
    assertThat(page.select("main #names ~ ul a").eachAttr("href")).containsExactly("/ar/tags/");
    assertThat(page.select("main a[download]").attr("href")).isEqualTo("/ar/feeds.opml");
    assertThat(page.select("head link[hreflang]")).hasSize(3);
    assertThat(page.select(".foot a[aria-current=page], .menu a[aria-current=page]").eachText())
        .containsExactly("تابعنا", "كيف تتابعنا");
  }

  @Test
  void aDigestWithoutAStoryHasAPageToo() {
    Document page = page(build(SITE), "en/follow/");
    assertThat(page.select("main h2").eachText())
        .containsExactly("How to begin", "The feeds", "By section", "All feeds in one file");
    assertThat(build(SITE).file("sitemap.xml"))
        .contains("<loc>https://digest.example/en/follow/</loc>");
  }

  @Test
  void everyListNamesItsOwnFeedsInItsLanguage() {
    TestBuild built = build(SITE + "-- content/pages/about/ar.md --\n# عنا\n\nنص\n");
    assertThat(page(built, "ar/sections/politics/").select("head link[rel=alternate][title]"))
        .extracting(link -> link.attr("type") + " " + link.attr("title"))
        .containsExactly(
            "application/rss+xml سياسة – موجز (RSS)",
            "application/atom+xml سياسة – موجز (Atom)",
            "application/feed+json سياسة – موجز (JSON Feed)");
    assertThat(page(built, "").select("head link[rel=alternate][type]").eachAttr("href"))
        .containsExactly(
            "/ar/feed.xml",
            "/ar/feed.atom",
            "/ar/feed.json",
            "/en/feed.xml",
            "/en/feed.atom",
            "/en/feed.json");
  }

  @Test
  void aFurtherPageOfAListNamesTheSameFeeds() {
    String site = SITE + TestSite.SITE_YAML + "pageSize: {stories: 1}\n";
    site +=
        "-- content/stories/2026-11-19-x/ar.md --\n---\ntitle: خبر\nsection: politics\n---\nنص\n";
    assertThat(
            page(build(site), "ar/sections/politics/page/2/")
                .select("head link[type=application/rss+xml]")
                .attr("title"))
        .isEqualTo("سياسة – موجز (RSS)");
  }
}
