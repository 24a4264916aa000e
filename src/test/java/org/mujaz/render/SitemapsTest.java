package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/**
 * What search engines read: sitemaps by <a href="https://www.sitemaps.org/protocol.html">their
 * protocol</a> and Google's extensions, robots.txt, the key of IndexNow.
 */
final class SitemapsTest {

  private static final String SITE =
      TestSite.SITE_YAML
          + """
          indexNow: 0a1b2c3d-KEY
          -- content/static/robots.txt --
          Disallow: /drafts/
          -- content/stories/2026-11-21-new/ar.md --
          ---
          section: politics
          date: 2026-11-21 09:30
          ---
          # جديد & قديم

          نص.
          -- content/stories/2026-11-21-new/en.md --
          ---
          updated: 2026-11-22
          ---
          # New

          Text.
          -- content/stories/2026-11-12-old/en.md --
          ---
          corrections: [{date: 2026-11-15, text: Mended}]
          ---
          # Old

          Text.
          """;

  @TempDir private static Path base;

  private static Map<String, byte[]> files = Map.of();

  @BeforeAll
  static void build() {
    TestBuild built = TestBuild.of(TestSite.in(base).with(SITE));
    assertThat(built.report()).isEmpty();
    files = built.files();
  }

  private static String file(String name) {
    return new String(Objects.requireNonNull(files.get(name), name), StandardCharsets.UTF_8);
  }

  private static Document xml(String name) {
    return Jsoup.parse(file(name), Parser.xmlParser());
  }

  private static String lastmod(String path) {
    return xml("sitemap.xml").select("url").stream()
        .filter(url -> url.select("> loc").text().equals("https://digest.example" + path))
        .map(url -> url.select("> lastmod").text())
        .findFirst()
        .orElse("none");
  }

  @Test
  void theLastChangeOfAListIsTheNewestOfWhatItLists() {
    assertThat(lastmod("/en/2026/11/12/old/")).isEqualTo("2026-11-15T00:00:00+04:00");
    assertThat(lastmod("/en/2026/11/12/")).isEqualTo("2026-11-15T00:00:00+04:00");
    assertThat(lastmod("/en/corrections/")).isEqualTo("2026-11-15T00:00:00+04:00");
    assertThat(lastmod("/ar/2026/11/21/new/")).isEqualTo("2026-11-21T09:30:00+04:00");
    assertThat(lastmod("/ar/sections/")).isEqualTo("2026-11-21T09:30:00+04:00");
    assertThat(lastmod("/en/archive/")).isEqualTo("2026-11-22T00:00:00+04:00");
    assertThat(lastmod("/")).isEqualTo("2026-11-22T00:00:00+04:00");
    assertThat(lastmod("/ar/corrections/")).as("an empty list").isEqualTo("none");
  }

  /** The order and number of the elements are those of sitemap.xsd. */
  @Test
  void theSitemapFollowsItsSchema() {
    Document map = xml("sitemap.xml");
    Element root = map.expectFirst("urlset");
    assertThat(root.attr("xmlns")).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
    assertThat(root.attr("xmlns:xhtml")).isEqualTo("http://www.w3.org/1999/xhtml");
    assertThat(map.select("urlset > url > loc").eachText()).doesNotHaveDuplicates();
    for (Element url : root.children()) {
      List<String> names = url.children().stream().map(Element::tagName).toList();
      boolean explains = url.select("loc").text().endsWith("/follow/");
      assertThat(String.join(" ", names))
          .as("what explains how to follow the site changes with the plugin, which has no date")
          .matches(explains ? "loc( xhtml:link){0,3}" : "loc lastmod( xhtml:link){0,3}");
      assertThat(url.select("loc").text())
          .matches("https://digest\\.example/[\\x21-\\x7e]{0,2000}");
      assertThat(url.select("lastmod").eachText())
          .allMatch(
              lastmod ->
                  lastmod.matches(
                      "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)"));
    }
  }

  @Test
  void versionsNameEachOther() {
    List<String> versions = new ArrayList<>();
    for (Element url : xml("sitemap.xml").select("url:has(> loc:matchesOwn(/2026/11/21/new/$))")) {
      versions.add(
          url.select("xhtml|link").stream()
              .map(link -> link.attr("hreflang") + " " + link.attr("href"))
              .toList()
              .toString());
    }
    assertThat(versions)
        .hasSize(2)
        .containsOnly(
            "[ar https://digest.example/ar/2026/11/21/new/,"
                + " en https://digest.example/en/2026/11/21/new/,"
                + " x-default https://digest.example/ar/2026/11/21/new/]");
  }

  /** The elements of sitemap-news.xsd, all of them required, in this order. */
  @Test
  void theNewsSitemapHasTheLastTwoDaysInTheirLanguages() {
    assertThat(file("news-sitemap.xml"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            <url>
            <loc>https://digest.example/ar/2026/11/21/new/</loc>
            <news:news>
            <news:publication>
            <news:name>موجز</news:name>
            <news:language>ar</news:language>
            </news:publication>
            <news:publication_date>2026-11-21T09:30:00+04:00</news:publication_date>
            <news:title>جديد &amp; قديم</news:title>
            </news:news>
            </url>
            <url>
            <loc>https://digest.example/en/2026/11/21/new/</loc>
            <news:news>
            <news:publication>
            <news:name>Digest</news:name>
            <news:language>en</news:language>
            </news:publication>
            <news:publication_date>2026-11-21T09:30:00+04:00</news:publication_date>
            <news:title>New</news:title>
            </news:news>
            </url>
            </urlset>
            """);
  }

  @Test
  void robotsNameBothSitemapsAndKeepWhatThePublisherAdds() {
    assertThat(file("robots.txt"))
        .contains("User-agent: *", "Disallow: /drafts/")
        .contains("Sitemap: https://digest.example/sitemap.xml\n")
        .contains("Sitemap: https://digest.example/news-sitemap.xml\n");
  }

  @Test
  void theKeyOfIndexNowIsServedUnderItsName() {
    assertThat(file("0a1b2c3d-KEY.txt")).isEqualTo("0a1b2c3d-KEY");
  }
}
