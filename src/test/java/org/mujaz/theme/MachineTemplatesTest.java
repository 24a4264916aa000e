package org.mujaz.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.view.AlternateView;
import org.mujaz.view.Html;
import org.mujaz.view.ManifestView;
import org.mujaz.view.NewsSitemapView;
import org.mujaz.view.OutputsView;
import org.mujaz.view.Pages;
import org.mujaz.view.RedirectView;
import org.mujaz.view.SitemapIndexView;
import org.mujaz.view.SitemapView;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Feeds, sitemaps and the files for hosts, as the built-in theme writes them. */
class MachineTemplatesTest {
  private static final Pages FEED =
      SampleViews.feed(
          Optional.of(new Html("<div dir=\"ltr\" lang=\"en\"><p>A &amp; “B”</p></div>")));

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path project;

  @ParameterizedTest
  @ValueSource(strings = {"feed-rss.ftlx", "feed-atom.ftlx"})
  void feedReadersSeeTheStories(String template) throws FeedException {
    SyndFeed feed = new SyndFeedInput().build(new StringReader(render(template, FEED)));
    assertThat(feed.getTitle()).isEqualTo("Mujaz");
    SyndEntry entry = feed.getEntries().get(0);
    assertThat(entry.getTitle()).isEqualTo("A & B");
    assertThat(entry.getUri()).isEqualTo("tag:mujaz.example,2026:story:a");
    assertThat(entry.getLink()).isEqualTo("https://mujaz.example/en/2026/11/20/a/");
    assertThat(entry.getPublishedDate()).isEqualTo("2026-11-20T03:30:00Z");
    assertThat(entry.getAuthor()).isEqualTo("Layan Darwish");
    assertThat(entry.getDescription().getValue()).isEqualTo("Summary");
    assertThat(entry.getContents().get(0).getValue())
        .isEqualTo("<div dir=\"ltr\" lang=\"en\"><p>A &amp; “B”</p></div>");
  }

  @Test
  void rssHasWhatValidatorsAskFor() {
    Document rss = xml("feed-rss.ftlx", FEED);
    assertThat(rss.select("channel > atom|link[rel=self]").attr("href"))
        .isEqualTo("https://mujaz.example/en/feed.xml");
    assertThat(rss.select("guid").attr("isPermaLink")).isEqualTo("false");
    String item = rss.expectFirst("item").html();
    assertThat(item.indexOf("<description>")).isLessThan(item.indexOf("<content:encoded>"));
  }

  @Test
  void theManifestIsJsonInTheDirectionOfItsEdition() {
    String json =
        render(
            "manifest.ftlj",
            new Pages.Manifest(
                new ManifestView("موجز \"اليوم\"", "", "ar", "rtl", "/news/ar/", "/news/")));
    assertThat(new Load(LoadSettings.builder().build()).loadFromString(json))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("name", "موجز \"اليوم\"")
        .containsEntry("dir", "rtl")
        .containsEntry("start_url", "/news/ar/")
        .containsEntry("scope", "/news/")
        .doesNotContainKey("description")
        .extractingByKey("icons", InstanceOfAssertFactories.LIST)
        .hasSize(4);
  }

  @Test
  void atomHasNoDirection() {
    Document atom = xml("feed-atom.ftlx", FEED);
    assertThat(atom.select("[dir]")).isEmpty();
    assertThat(atom.select("feed").attr("xml:lang")).isEqualTo("en");
    assertThat(atom.select("feed > author > name").text()).isEqualTo("Mujaz");
  }

  @Test
  void aFeedOfSummariesHasNoContent() {
    Pages summaries = SampleViews.feed(Optional.empty());
    assertThat(xml("feed-rss.ftlx", summaries).select("content|encoded")).isEmpty();
    assertThat(xml("feed-atom.ftlx", summaries).select("content")).isEmpty();
    assertThat(items(summaries).get(0))
        .containsEntry("content_text", "Summary")
        .doesNotContainKey("content_html");
  }

  @Test
  void jsonFeedIsJson() {
    assertThat(json(FEED))
        .containsEntry("version", "https://jsonfeed.org/version/1.1")
        .containsEntry("feed_url", "https://mujaz.example/en/feed.xml")
        .containsEntry("language", "en");
    assertThat(items(FEED).get(0))
        .containsEntry("title", "A & B")
        .containsEntry("content_html", "<div dir=\"ltr\" lang=\"en\"><p>A &amp; “B”</p></div>")
        .containsEntry("authors", List.of(Map.of("name", "Layan Darwish")))
        .containsEntry("tags", List.of("Society"));
  }

  @Test
  void theSitemapListsVersions() {
    SitemapView.Url url =
        new SitemapView.Url(
            "https://mujaz.example/en/",
            Optional.of("2026-11-20T07:30:00+04:00"),
            List.of(new AlternateView("ar", "https://mujaz.example/ar/")));
    Document map = xml("sitemap.ftlx", new Pages.Sitemap(new SitemapView(List.of(url))));
    assertThat(map.select("url > loc").text()).isEqualTo("https://mujaz.example/en/");
    assertThat(map.select("url > xhtml|link").attr("hreflang")).isEqualTo("ar");
  }

  @Test
  void theIndexOfSitemapsNamesEach() {
    SitemapIndexView.Part part =
        new SitemapIndexView.Part(
            "https://mujaz.example/sitemap-1.xml", Optional.of("2026-11-20T07:30:00+04:00"));
    Document index =
        xml(
            "sitemap-index.ftlx",
            new Pages.SitemapIndex(new SitemapIndexView(List.of(part, part))));
    assertThat(index.select("sitemapindex > sitemap > loc + lastmod").eachText())
        .containsExactly("2026-11-20T07:30:00+04:00", "2026-11-20T07:30:00+04:00");
  }

  @Test
  void theNewsSitemapNamesThePublication() {
    NewsSitemapView.Item item =
        new NewsSitemapView.Item(
            "https://mujaz.example/en/a/", "Mujaz", "en", "2026-11-20", "A & B");
    Document map =
        xml("news-sitemap.ftlx", new Pages.NewsSitemap(new NewsSitemapView(List.of(item))));
    assertThat(map.select("news|publication > news|name").text()).isEqualTo("Mujaz");
    assertThat(map.select("news|title").text()).isEqualTo("A & B");
  }

  @Test
  void robotsKeepWhatThePublisherAdds() {
    assertThat(
            render(
                "robots.ftlt",
                new Pages.Robots("https://m.example/a.xml", "https://m.example/b.xml", "# mine")))
        .isEqualTo(
            """
            User-agent: *
            Allow: /

            # mine

            Sitemap: https://m.example/a.xml
            Sitemap: https://m.example/b.xml
            """);
  }

  @Test
  void redirectsStandBeforeThePublishersOwn() {
    Pages page = new Pages.Redirects(List.of(new RedirectView("/a/", "/b/")), "/c /d 302");
    assertThat(render("redirects.ftlt", page)).isEqualTo("/a/ /b/ 301\n/c /d 302\n");
  }

  @Test
  void headersAllowOnlyWhatTheThemeUses() {
    OutputsView outputs =
        new OutputsView(
            List.of(new OutputsView.Format("xml", "application/rss+xml")), false, true, false);
    String headers = render("headers.ftlt", new Pages.Headers("/news/", outputs, ""));
    assertThat(headers)
        .startsWith(
            "/news/*\n  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self';")
        .contains("/news/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n")
        .contains(
            "/news/ar/corrections/feed.xml\n  Content-Type: application/rss+xml; charset=utf-8")
        .doesNotContain("unsafe", "#", "digest.xml", ".atom", "parallel/");
  }

  @SuppressWarnings("unchecked")
  private Map<Object, Object> json(Pages page) {
    String text = render("feed-json.ftlj", page);
    return (Map<Object, Object>) new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  @SuppressWarnings("unchecked")
  private List<Map<Object, Object>> items(Pages page) {
    return (List<Map<Object, Object>>) Objects.requireNonNull(json(page).get("items"));
  }

  private Document xml(String template, Pages page) {
    return Jsoup.parse(render(template, page), "", Parser.xmlParser());
  }

  private String render(String template, Pages page) {
    TestTheme theme = new TestTheme(project).file("own/theme.yaml", "name: Own\n");
    return theme.render(template, page).orElseThrow();
  }
}
