package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/** The feed with one item a day. */
final class DigestFeedTest {

  private static final String SITE =
      TestSite.SITE_YAML
          + """
          untranslated: show
          -- content/stories/2026-11-20-harbour/ar.md --
          ---
          title: الميناء يعمل
          summary: بعد شهرين.
          section: politics
          date: 2026-11-20T09:30:00+04:00
          source: الخليج
          lead: true
          corrections: [{date: 2026-11-21, text: العدد 3 لا 2.}]
          ---
          فُتح الميناء.[^1]

          ## أرقام

          [^1]: حاشية
          -- content/stories/2026-11-20-reef/en.md --
          ---
          title: The reef is back
          date: 2026-11-20T08:00:00+04:00
          ---
          It is back.[^1]

          [^1]: A note
          -- content/stories/2026-11-19-bus/ar.md --
          # الحافلة

          سارت الحافلة.
          """;

  @TempDir private Path base;

  private TestBuild build(String site) {
    return TestBuild.of(TestSite.in(base).with(site));
  }

  private static Element item(TestBuild built, String feed, int number) {
    return Jsoup.parse(built.file(feed), "", Parser.xmlParser()).select("item").get(number);
  }

  private static Document content(Element item) {
    Document content =
        Jsoup.parse(
            item.select("content|encoded").stream()
                .map(Element::wholeText)
                .findFirst()
                .orElseThrow());
    content.outputSettings().prettyPrint(false);
    return content;
  }

  @Test
  void aDayIsAnItemWithAllItsStories() {
    TestBuild built = build(SITE);
    Element item = item(built, "ar/digest.xml", 0);
    assertThat(item.select("title").text()).isEqualTo("موجز أخبار 20 نوفمبر 2026");
    assertThat(item.select("link").text()).isEqualTo("https://digest.example/ar/2026/11/20/");
    assertThat(item.select("guid").text())
        .isEqualTo("tag:digest.example,2017:ar/digest/2026-11-20");
    assertThat(item.select("description").text()).isEqualTo("الميناء يعمل، وخبر آخر");
    assertThat(item.select("pubDate").text()).isEqualTo("Fri, 20 Nov 2026 08:00:00 +0400");
    assertThat(content(item).body().html())
        .isEqualTo(
            """
            <div dir="rtl" lang="ar">\
            <h2><a href="https://digest.example/ar/2026/11/20/harbour/">الميناء يعمل</a></h2>\
            <p><strong>بعد شهرين.</strong></p>\
            <p>فُتح الميناء.<sup><a href="https://digest.example/ar/2026/11/20/harbour/#fn:ar:1">1</a></sup></p>
            <h3>أرقام</h3>
            <div class="footnotes">
            <ol>
            <li>
            <p>حاشية <a href="https://digest.example/ar/2026/11/20/harbour/#fnref:ar:1">↪︎</a></p>
            </li>
            </ol>
            </div>\
            <p><strong>صُوِّب في 21 نوفمبر 2026:</strong> العدد 3 لا 2.</p>\
            <p>المصدر: الخليج</p>\
            <div dir="ltr" lang="en">\
            <h2><a href="https://digest.example/ar/2026/11/20/reef/">The reef is back</a></h2>\
            <p>It is back.</p>\
            </div>\
            </div>""");
    assertThat(item(built, "ar/digest.xml", 1).select("description").text()).isEqualTo("الحافلة");
  }

  @Test
  void aFeedOfStoriesHasThoseOfItsEditionOnly() {
    TestBuild built = build(SITE);
    assertThat(built.file("ar/feed.xml")).contains("harbour", "bus").doesNotContain("reef");
    assertThat(built.file("en/feed.json")).contains("reef").doesNotContain("harbour");
  }

  @Test
  void aDayOfSummariesHasHeadlinesAndSummaries() {
    Element item =
        item(
            build(SITE.replace("untranslated", "feeds: {content: summary}\nuntranslated")),
            "ar/digest.xml",
            0);
    assertThat(content(item).select("h2, p").eachText())
        .containsExactly("الميناء يعمل", "بعد شهرين.", "The reef is back", "It is back.");
  }
}
