package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/** What pages say in the words of schema.org. */
final class StructuredDataTest {

  private static final String ROOT = "https://digest.example/";

  private static final String SITE =
      TestSite.SITE_YAML
          + """
          authors:
            - id: layan
              name: {ar: ليان, en: Layan}
              role: {ar: مراسلة, en: Reporter}
              bio: {ar: تكتب, en: She writes}
              url: https://layan.example/
          policies: {corrections: mending, ethics: rules, ownership: rules}
          -- content/pages/mending/ar.md --
          # التصحيح

          نصحح.
          -- content/pages/mending/en.md --
          # Mending

          We mend.
          -- content/pages/rules/en.md --
          # Rules

          We have rules.
          -- content/stories/2026-11-20-reef/story.yaml --
          section: politics
          tags: [Sea, Reef]
          -- content/stories/2026-11-20-reef/ar.md --
          ---
          authors: [layan]
          corrections: [{date: 2026-11-21, text: كان الرقم خطأ}]
          ---
          # الشعاب

          عادت الشعاب إلى الحياة.
          -- content/stories/2026-11-20-reef/en.md --
          ---
          translationOf: ar
          source: {name: Reuters, url: "https://reuters.example/x", title: The </script> reef, date: 2026-11-19}
          ---
          # The reef

          The reef is back to life.
          -- content/stories/2026-11-19-unsigned/en.md --
          # Unsigned

          Nobody signs.
          """;

  @TempDir private static Path base;

  private static Map<String, byte[]> files = Map.of();

  @BeforeAll
  static void build() {
    TestBuild built = TestBuild.of(TestSite.in(base).with(SITE));
    assertThat(built.result().publication()).isPresent();
    files = built.files();
  }

  private static String file(String name) {
    return new String(Objects.requireNonNull(files.get(name), name), StandardCharsets.UTF_8);
  }

  private static Document page(String path) {
    return Jsoup.parse(file(path + "index.html"), ROOT + path);
  }

  private static String data(String path) {
    List<String> scripts =
        page(path).select("script[type=application/ld+json]").stream().map(Element::data).toList();
    assertThat(scripts).as(path).hasSize(1);
    return scripts.get(0);
  }

  @Test
  void anArticleSaysWhatItIs() {
    assertThat(data("ar/2026/11/20/reef/"))
        .startsWith(
            "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"NewsArticle\","
                + "\"@id\":\"https://digest.example/ar/2026/11/20/reef/\"")
        .contains(
            "\"headline\":\"الشعاب\",\"inLanguage\":\"ar\","
                + "\"mainEntityOfPage\":\"https://digest.example/ar/2026/11/20/reef/\"",
            "\"datePublished\":\"2026-11-20T00:00:00+04:00\"",
            "\"dateModified\":\"2026-11-21T00:00:00+04:00\"",
            "\"author\":[{\"@type\":\"Person\",\"name\":\"ليان\","
                + "\"url\":\"https://digest.example/ar/authors/layan/\"}]",
            "\"articleSection\":\"سياسة\",\"keywords\":[\"Sea\",\"Reef\"],\"wordCount\":4",
            "\"correction\":[{\"@type\":\"CorrectionComment\",\"text\":\"كان الرقم خطأ\","
                + "\"datePublished\":\"2026-11-21T00:00:00+04:00\"}]",
            "\"workTranslation\":{\"@type\":\"NewsArticle\","
                + "\"@id\":\"https://digest.example/en/2026/11/20/reef/\"");
  }

  @Test
  void aTranslationNamesItsOriginalAndItsSource() {
    assertThat(data("en/2026/11/20/reef/"))
        .contains(
            "\"translationOfWork\":{\"@type\":\"NewsArticle\","
                + "\"@id\":\"https://digest.example/ar/2026/11/20/reef/\"",
            "\"isBasedOn\":[{\"@type\":\"CreativeWork\",\"name\":\"The \\u003c/script\\u003e reef\","
                + "\"url\":\"https://reuters.example/x\",\"datePublished\":\"2026-11-19\","
                + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"Reuters\"}}]");
  }

  @Test
  void whereNobodySignsTheNewsroomDoes() {
    assertThat(data("en/2026/11/19/unsigned/"))
        .contains(
            "\"author\":[{\"@type\":\"NewsMediaOrganization\","
                + "\"@id\":\"https://digest.example/#publisher\",\"name\":\"Digest\","
                + "\"url\":\"https://digest.example/\"}]");
  }

  @Test
  void thePublisherHasASignAndItsPoliciesInThisLanguageWhereItCan() {
    assertThat(data("ar/2026/11/20/reef/"))
        .containsPattern(
            "\"publisher\":\\{[^}]*\"logo\":\"https://digest.example/assets/icons/icon-512\\.[^}]*\\.png\"")
        .contains(
            "\"publishingPrinciples\":\"https://digest.example/en/rules/\","
                + "\"ethicsPolicy\":\"https://digest.example/en/rules/\","
                + "\"correctionsPolicy\":\"https://digest.example/ar/mending/\","
                + "\"ownershipFundingInfo\":\"https://digest.example/en/rules/\"");
  }

  @Test
  void theWayHereIsTheOneThatReadersSee() {
    for (String path : List.of("ar/2026/11/20/reef/", "en/2026/11/", "en/sections/politics/")) {
      Document page = page(path);
      String data = data(path);
      List<String> way = page.select(".crumbs a").eachAttr("abs:href");
      for (int i = 0; i < way.size(); i++) {
        assertThat(data)
            .containsPattern(
                "\"position\":" + (i + 1) + ",\"name\":\"[^\"]*\",\"item\":\"" + way.get(i) + "\"");
      }
      assertThat(data)
          .endsWith(
              "{\"@type\":\"ListItem\",\"position\":%d,\"name\":\"%s\"}]}]}"
                  .formatted(way.size() + 1, page.expectFirst("h1").text()));
    }
  }

  @Test
  void aDigestIsACollectionOfItsStories() {
    assertThat(data("en/2026/11/20/"))
        .contains(
            "\"@type\":\"CollectionPage\",\"url\":\"https://digest.example/en/2026/11/20/\"",
            "\"mainEntity\":[{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"ListItem\","
                + "\"position\":1,\"url\":\"https://digest.example/en/2026/11/20/reef/\"}]}]");
    assertThat(data("en/2026/11/"))
        .contains(
            "\"position\":1,\"url\":\"https://digest.example/en/2026/11/20/\"}",
            "\"position\":2,\"url\":\"https://digest.example/en/2026/11/19/\"}");
    assertThat(data("en/tags/sea/")).contains("\"ItemList\"");
    assertThat(data("en/corrections/")).contains("\"CollectionPage\"").doesNotContain("ItemList");
    assertThat(data("ar/corrections/")).contains("ar/2026/11/20/reef/\"}]}]");
  }

  @Test
  void anAuthorHasAProfile() {
    assertThat(data("ar/authors/layan/"))
        .contains(
            "\"@type\":\"ProfilePage\"",
            "\"mainEntity\":{\"@type\":\"Person\",\"name\":\"ليان\","
                + "\"url\":\"https://digest.example/ar/authors/layan/\",\"jobTitle\":\"مراسلة\","
                + "\"description\":\"تكتب\",\"sameAs\":\"https://layan.example/\"}");
  }

  @Test
  void homesAndTheFrontSayHowTheSiteIsSearched() {
    String target =
        "{\"@type\":\"SearchAction\",\"target\":{\"@type\":\"EntryPoint\",\"urlTemplate\":"
            + "\"https://digest.example/%s/search/?q={search_term_string}\"},"
            + "\"query-input\":\"required name=search_term_string\"}";
    assertThat(data("en/"))
        .contains("\"@type\":\"WebSite\"", "\"inLanguage\":[\"en\"]", target.formatted("en"));
    assertThat(data(""))
        .contains(
            "\"name\":\"موجز\",\"alternateName\":\"Digest\",\"inLanguage\":[\"ar\",\"en\"]",
            "\"potentialAction\":[" + target.formatted("ar") + "," + target.formatted("en") + "]");
  }

  @Test
  void pagesThatAreNotListedSayNothing() {
    for (String path : List.of("404.html", "parallel/2026/11/20/reef/index.html")) {
      assertThat(file(path)).as(path).doesNotContain("application/ld+json");
    }
  }

  @Test
  void anArticleTellsSocialNetworksWhenAndOnWhat() {
    Document page = page("ar/2026/11/20/reef/");
    assertThat(page.select("meta[property^=article:]").eachAttr("content"))
        .containsExactly("2026-11-20", "سياسة", "Sea", "Reef");
    assertThat(page.select("meta[property^=og:locale]").eachAttr("content"))
        .containsExactly("ar_AR", "en_US");
  }
}
