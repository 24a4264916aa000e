package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/** What readers are told of mistakes that were mended. */
final class CorrectionsTest {

  private static final String SITE =
      TestSite.SITE_YAML
          + """
          -- content/stories/2026-11-20-reef/story.yaml --
          corrections:
            - {date: 2026-11-20, text: {ar: العدد 3 لا 2., en: There are 3 of them.}}
            - {date: 2026-11-20, text: {ar: الاسم ليان., en: Her name is Layan.}}
          -- content/stories/2026-11-20-reef/ar.md --
          # الشعاب

          عادت الشعاب.
          -- content/stories/2026-11-20-reef/en.md --
          # The reef

          It is back.
          -- content/stories/2026-11-19-harbour/en.md --
          ---
          corrections: [{date: "2026-11-21T09:30:00+04:00", text: "It is <open> & busy."}]
          ---
          # The harbour

          Text.
          """;

  @TempDir private Path base;

  private TestBuild built = TestBuild.of(TestSite.in(Path.of("target/no-site")));

  @BeforeEach
  void build() {
    built = TestBuild.of(TestSite.in(base).with(SITE));
    assertThat(built.report()).isEmpty();
  }

  private Document page(String path) {
    return Jsoup.parse(built.file(path + "index.html"), "https://digest.example/" + path);
  }

  private SyndFeed feed(String name) {
    try {
      return new SyndFeedInput().build(new StringReader(built.file(name)));
    } catch (FeedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void thePageShowsTheNewestFirstWithBothVersions() {
    Document page = page("en/corrections/");
    assertThat(page.select(".dated .story-title").eachText())
        .containsExactly("The harbour", "The reef", "The reef");
    assertThat(page.select(".dated .corrected > p:not(.note)").eachText())
        .containsExactly("It is <open> & busy.", "There are 3 of them.", "Her name is Layan.");
    assertThat(page.select(".dated .note a[lang=ar][dir=rtl][hreflang=ar]").eachAttr("href"))
        .containsExactly("/ar/2026/11/20/reef/", "/ar/2026/11/20/reef/");
  }

  @Test
  void thePageLeadsToItsFeeds() {
    Document page = page("ar/corrections/");
    assertThat(page.select("head link[rel=alternate][type]").eachAttr("href"))
        .containsExactly(
            "/ar/corrections/feed.xml", "/ar/corrections/feed.atom", "/ar/corrections/feed.json");
    assertThat(page.select("main a[type]").text()).isEqualTo("خلاصة التصويبات");
  }

  @ParameterizedTest
  @ValueSource(strings = {"feed.xml", "feed.atom"})
  void theFeedHasAnItemForEachCorrection(String format) {
    SyndFeed feed = feed("en/corrections/" + format);
    assertThat(feed.getTitle()).isEqualTo("Corrections – Digest");
    assertThat(feed.getLink()).startsWith("https://digest.example/en/corrections/");
    assertThat(feed.getEntries())
        .extracting(SyndEntry::getUri)
        .containsExactly(
            "tag:digest.example,2017:en/story/2026-11-19-harbour/correction/2026-11-21",
            "tag:digest.example,2017:en/story/2026-11-20-reef/correction/2026-11-20",
            "tag:digest.example,2017:en/story/2026-11-20-reef/correction/2026-11-20/2");
    SyndEntry first = feed.getEntries().get(0);
    assertThat(first.getTitle()).isEqualTo("Correction: The harbour");
    assertThat(first.getLink())
        .isEqualTo("https://digest.example/en/2026/11/19/harbour/#_corrections");
    assertThat(first.getPublishedDate()).isEqualTo("2026-11-21T05:30:00Z");
    String text = first.getDescription().getValue();
    assertThat(format.equals("feed.xml") ? Parser.unescapeEntities(text, false) : text)
        .isEqualTo("It is <open> & busy.");
    assertThat(built.file("en/corrections/feed.xml"))
        .contains("<description>It is &amp;lt;open&gt; &amp;amp; busy.</description>");
  }

  @Test
  void theFeedOfAnEditionSpeaksItsLanguage() {
    assertThat(feed("ar/corrections/feed.xml").getEntries())
        .extracting(SyndEntry::getTitle)
        .containsExactly("تصويب: الشعاب", "تصويب: الشعاب");
    assertThat(built.file("ar/corrections/feed.json"))
        .contains("\"language\": \"ar\"", "dir=\\\"rtl\\\"");
  }

  @Test
  void theItemLeadsToTheBoxInTheArticle() {
    assertThat(page("en/2026/11/19/harbour/").select(".corrections #_corrections")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Corrections", "Main", "Related", "Fold", "_Corrections"})
  void aHeadingIsNeverTakenForAPartOfThePage(String heading, @TempDir Path other) {
    String text = "It is back.\n\n## " + heading + "\n\nTwo numbers were wrong.";
    TestBuild read = TestBuild.of(TestSite.in(other).with(SITE.replace("It is back.", text)));
    assertThat(read.report()).isEmpty();
    assertThat(Jsoup.parse(read.file("en/2026/11/20/reef/index.html")).select(".prose h2"))
        .extracting(Element::id)
        .containsExactly(heading.replace("_", "").toLowerCase(Locale.ROOT));
  }
}
