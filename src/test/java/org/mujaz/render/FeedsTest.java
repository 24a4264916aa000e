package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/** Feeds, parsed back by a feed reader. */
final class FeedsTest {

  private static final String SITE =
      """
      -- content/stories/2026-11-20-harbour/ar.md --
      ---
      العنوان: الميناء «يُفتح» & يعمل
      القسم: سياسة
      التاريخ: 2026-11-20T09:30:00+04:00
      الكاتب: ليان
      ---
      فُتح الميناء. انظر [الشعاب](story:2026-11-19-reef#numbers) و[الأرقام](#more) و[الصفحة](/ar/archive/).

      ## more
      -- content/stories/2026-11-19-reef/ar.md --
      ---
      title: الشعاب
      slug: كورال
      ---
      نص

      ## numbers
      """;

  @TempDir private Path base;

  private TestBuild build(String more) {
    TestBuild built = TestBuild.of(TestSite.in(base).with(TestSite.SITE_YAML).with(SITE + more));
    assertThat(built.report()).doesNotContain("error");
    return built;
  }

  private static SyndFeed parse(String text) {
    try {
      return new SyndFeedInput().build(new StringReader(text));
    } catch (FeedException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar/feed.xml", "ar/feed.atom"})
  void aFeedReaderSeesTheStoriesNewestFirst(String name) {
    SyndFeed feed = parse(build("").file(name));
    assertThat(feed.getTitle()).isEqualTo("موجز");
    assertThat(feed.getEntries())
        .extracting(SyndEntry::getTitle)
        .containsExactly("الميناء «يُفتح» & يعمل", "الشعاب");
    assertThat(feed.getEntries().get(0).getPublishedDate()).isEqualTo("2026-11-20T05:30:00.000Z");
    assertThat(
            feed.getEntries().get(0).getAuthors().isEmpty()
                ? feed.getEntries().get(0).getAuthor()
                : feed.getEntries().get(0).getAuthors().get(0).getName())
        .isEqualTo("ليان");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar/feed.xml", "ar/feed.atom", "ar/feed.json", "news-sitemap.xml"})
  void aTitleWhoseFirstLetterMisleadsIsMarked(String name) {
    String story =
        "-- content/stories/2026-11-21-bbc/ar.md --\n---\ntitle: BBC في المرسى\nsection: politics\n---\nنص\n";
    String feed = build(story).file(name);
    assertThat(feed).contains("\u200FBBC في المرسى").doesNotContain("\u200Fالشعاب");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar/feed.xml", "ar/feed.atom"})
  void contentIsDirectedAndItsAddressesAbsolute(String name) {
    SyndEntry entry = parse(build("").file(name)).getEntries().get(0);
    String content = entry.getContents().get(0).getValue();
    assertThat(content)
        .startsWith("<div dir=\"rtl\" lang=\"ar\">")
        .contains(
            "<a href=\"https://digest.example/ar/2026/11/19/%D9%83%D9%88%D8%B1%D8%A7%D9%84/#numbers\">",
            "<a href=\"https://digest.example/ar/2026/11/20/harbour/#more\">",
            "<a href=\"https://digest.example/ar/archive/\">")
        .endsWith("</div>");
  }

  private static final String RENAMED =
      """
      -- content/stories/2026-11-19-reef/ar.md --
      ---
      title: الشعاب تتعافى
      slug: جديد
      date: 2026-11-18
      section: politics
      ---
      نص آخر

      ## numbers
      """;

  @ParameterizedTest
  @ValueSource(strings = {"ar/feed.xml", "ar/feed.atom"})
  void anIdSurvivesAChangeOfSlugTitleAndDate(String name) {
    SyndEntry before = parse(build("").file(name)).getEntries().get(1);
    SyndEntry after = parse(build(RENAMED).file(name)).getEntries().get(1);
    assertThat(after.getTitle()).isNotEqualTo(before.getTitle());
    assertThat(after.getLink()).isNotEqualTo(before.getLink());
    assertThat(after.getPublishedDate()).isNotEqualTo(before.getPublishedDate());
    assertThat(after.getUri())
        .isEqualTo(before.getUri())
        .isEqualTo("tag:digest.example,2017:ar/story/2026-11-19-reef");
  }

  @Test
  void twoStoriesOfADayWithoutATimeHaveMomentsOfTheirOwnThatStay() {
    String day = "\n-- content/stories/2026-11-19-%s/ar.md --\n# %s\n\nنص\n";
    List<String> moments = moments(build(day.formatted("rain", "مطر")));
    assertThat(moments)
        .hasSize(3)
        .doesNotHaveDuplicates()
        .allMatch(moment -> moment.matches(".{10}T..:..:00\\.\\d{6}\\+04:00"));
    assertThat(moments(build(day.formatted("rain", "أمطار") + day.formatted("sun", "شمس"))))
        .hasSize(4)
        .doesNotHaveDuplicates()
        .containsAll(moments);
  }

  private static List<String> moments(TestBuild built) {
    return Jsoup.parse(built.file("ar/feed.atom"), Parser.xmlParser())
        .select("entry > updated")
        .eachText();
  }

  @Test
  void anIdSurvivesInJsonToo() {
    String id = "\"id\": \"tag:digest.example,2017:ar/story/2026-11-19-reef\"";
    assertThat(build("").file("ar/feed.json")).contains(id);
    assertThat(build(RENAMED).file("ar/feed.json")).contains(id).contains("الشعاب تتعافى");
  }

  @Test
  void twoSitesOnOneHostHaveDifferentIds() {
    String below = TestSite.SITE_YAML.replace("digest.example/", "digest.example/news/");
    assertThat(build(below).file("ar/feed.xml"))
        .contains(">tag:digest.example,2017:news/ar/story/2026-11-19-reef</guid>");
  }

  @Test
  void everyListHasItsOwnFeeds() {
    List<String> names = List.copyOf(build("").files().keySet());
    assertThat(names)
        .contains(
            "ar/sections/politics/feed.xml",
            "ar/sections/politics/feed.atom",
            "ar/sections/politics/feed.json",
            "ar/authors/ليان/feed.json",
            "ar/digest.xml",
            "ar/digest.atom",
            "ar/digest.json",
            "ar/feeds.opml",
            "en/feed.json");
  }

  @Test
  void everyFeedNamesItsHub() {
    TestBuild built = build(TestSite.SITE_YAML + "feeds: {hub: 'https://hub.example/?a&b'}\n");
    assertThat(built.file("ar/feed.xml"))
        .contains("<atom:link href=\"https://hub.example/?a&amp;b\" rel=\"hub\"/>");
    assertThat(built.file("ar/sections/politics/feed.atom"))
        .contains("<link rel=\"hub\" href=\"https://hub.example/?a&amp;b\"/>");
    assertThat(built.file("en/digest.json"))
        .contains(
            "\"hubs\": [{\"type\": \"WebSub\", \"url\": \"https://hub.example/?a\\u0026b\"}]");
    assertThat(built.file("ar/follow/index.html")).contains("WebSub");
    assertThat(build(TestSite.SITE_YAML).file("ar/follow/index.html")).doesNotContain("WebSub");
  }

  @Test
  void aFeedOfSummariesCarriesNoBodies() {
    String feed =
        build(TestSite.SITE_YAML + "feeds: {items: 1, content: summary}\n").file("ar/feed.json");
    assertThat(feed).doesNotContain("content_html").doesNotContain("reef").contains("\"summary\"");
  }
}
