package org.mujaz.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mujaz.verify.MadeUpPages.ROOT;
import static org.mujaz.verify.MadeUpPages.alternate;
import static org.mujaz.verify.MadeUpPages.versions;

import java.nio.file.Path;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages say of themselves to search engines, and what they weigh. */
final class HeadChecksTest {

  private static final String ARABIC = "/ar/2026/11/20/a/";
  private static final String ENGLISH = "/en/2026/11/20/a/";

  private static final String STORY =
      """
      -- content/stories/2026-11-20-a/ar.md --
      # أ

      نص ![رسم](a.svg)
      -- content/stories/2026-11-20-a/en.md --
      # A

      text
      -- content/stories/2026-11-20-a/a.svg --
      <svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"/>
      """;

  @TempDir private Path base;

  private MadeUpPages site() {
    return MadeUpPages.in(base, STORY);
  }

  /** Both versions as they should be, each with something more. */
  private MadeUpPages both(String more) {
    return site()
        .page(ARABIC, versions(ARABIC, ARABIC, ENGLISH) + more)
        .page(ENGLISH, versions(ENGLISH, ARABIC, ENGLISH));
  }

  @Test
  void versionsThatNameEachOtherAreFine() {
    assertThat(both("").found()).isEmpty();
  }

  @Test
  void aPageNamesItselfAsCanonical() {
    String others = versions(ENGLISH, ARABIC, ENGLISH);
    assertThat(site().page(ARABIC, others).page(ENGLISH, others).found())
        .containsExactly(
            "wrong-canonical [%1$s, %2$s%1$s, names-address[%2$s%3$s]]"
                .formatted(ARABIC, ROOT, ENGLISH));
  }

  @Test
  void aHiddenPageNeedsNoCanonicalAddress() {
    assertThat(site().page("/404.html", "<meta name=\"robots\" content=\"noindex\">").found())
        .isEmpty();
  }

  @Test
  void bothVersionsNameTheSameDefault() {
    String other =
        versions(ENGLISH, ARABIC, ENGLISH)
            .replace(alternate("x-default", ARABIC), alternate("x-default", ENGLISH));
    assertThat(site().page(ARABIC, versions(ARABIC, ARABIC, ENGLISH)).page(ENGLISH, other).found())
        .containsExactly("wrong-alternates [%s, another-default[%s]]".formatted(ARABIC, ENGLISH));
  }

  @Test
  void aVersionThatIsNamedNamesThePageInReturn() {
    String canonical = "<link rel=\"canonical\" href=\"" + ROOT + ENGLISH + "\">";
    assertThat(
            site().page(ARABIC, versions(ARABIC, ARABIC, ENGLISH)).page(ENGLISH, canonical).found())
        .containsExactlyInAnyOrder(
            "wrong-alternates [%s, not-named-in-return[%s]]".formatted(ARABIC, ENGLISH),
            "wrong-alternates [%s, names-no-counterpart[%s]]".formatted(ENGLISH, ARABIC));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400|300|",
        "200|150|",
        "201|150|",
        "100%|auto|",
        "300|300|wrong-picture-size",
        "300|400|wrong-picture-size",
      })
  void aPictureIsGivenTheShapeOfItsFile(String width, String height, @Nullable String wrong) {
    MadeUpPages site = site();
    String html = "<img src=\"%s\" width=\"%s\" height=\"%s\">";
    String found =
        String.join(
            " ",
            site.page(
                    ARABIC,
                    versions(ARABIC, ARABIC, ENGLISH) + html.formatted(site.media(), width, height))
                .page(ENGLISH, versions(ENGLISH, ARABIC, ENGLISH))
                .found());
    if (wrong == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).startsWith(wrong + " [").endsWith(width + "×" + height + ", 400×300]");
    }
  }

  @Test
  void aSharedPictureIsThereAndHasTheSizeThatIsSaid() {
    MadeUpPages site = site();
    String picture = "<meta property=\"og:image\" content=\"" + ROOT + "%s\">";
    String size =
        "<meta property=\"og:image:width\" content=\"200\">"
            + "<meta property=\"og:image:height\" content=\"150\">";
    site.page(
        ARABIC,
        versions(ARABIC, ARABIC, ENGLISH)
            + picture.formatted(site.media())
            + size
            + picture.formatted("/gone.png"));
    assertThat(site.page(ENGLISH, versions(ENGLISH, ARABIC, ENGLISH)).found())
        .containsExactlyInAnyOrder(
            "dead-address [" + ROOT + "/gone.png, " + ARABIC + "]",
            "wrong-picture-size [%s%s, %s, 200×150, 400×300]"
                .formatted(ROOT, site.media(), ARABIC));
  }

  private static String data(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  @Test
  void dataSayWhatTheirTypeNeeds() {
    assertThat(
            both(data(
                    "{\"@graph\":[{\"@type\":\"Person\",\"name\":\" \"},"
                        + "{\"@type\":\"ItemList\",\"itemListElement\":[]},"
                        + "{\"@type\":\"Thing\"},{\"@type\":\"WebSite\",\"name\":\"x\",\"url\":\""
                        + ROOT
                        + "/gone/\",\"datePublished\":\"2026-11-20T10:00\","
                        + "\"dateModified\":\"2026-11-20T10:00:00Z\"}]}"))
                .found())
        .containsExactlyInAnyOrder(
            "incomplete-data [Person.name, " + ARABIC + "]",
            "incomplete-data [ItemList.itemListElement, " + ARABIC + "]",
            "incomplete-data [datePublished, " + ARABIC + "]",
            "dead-address [" + ROOT + "/gone/, " + ARABIC + "]");
  }

  @Test
  void anArticleNeedsMoreThanAnArticleThatIsOnlyNamed() {
    assertThat(
            both(data(
                    "{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"author\":{},\"publisher\":{},"
                        + "\"inLanguage\":\"ar\",\"mainEntityOfPage\":\"x\","
                        + "\"datePublished\":\"2026-11-20\","
                        + "\"translationOfWork\":{\"@type\":\"NewsArticle\"}}"))
                .found())
        .containsExactly("incomplete-data [NewsArticle.dateModified, " + ARABIC + "]");
  }

  @Test
  void dataThatAreNotJsonAreTold() {
    assertThat(both(data("{\"@type\": Person}")).found())
        .containsExactly("broken-data [Person}, " + ARABIC + "]");
  }

  private static String noise(int letters) {
    StringBuilder noise = new StringBuilder();
    Random random = new Random(1);
    for (int i = 0; i < letters; i++) {
      noise.append((char) ('!' + random.nextInt(90)));
    }
    return noise.toString().replace('<', ' ').replace('&', ' ');
  }

  @Test
  void aTextThatIsTooHeavyIsToldForItself() {
    assertThat(both("<p>" + noise(110_000)).found())
        .hasSize(1)
        .first()
        .asString()
        .matches(
            "heavy-page \\[%s, kilobytes\\[(\\d\\d)], kilobytes\\[50], kilobytes\\[\\1], kilobytes\\[0], "
                    .formatted(ARABIC)
                + "kilobytes\\[0], kilobytes\\[0]]");
    assertThat(both("<p>" + noise(30_000)).found()).isEmpty();
    assertThat(both("<p>" + "خبر ".repeat(60_000)).found()).as("it compresses well").isEmpty();
  }

  @Test
  void aThemeThatIsTooHeavyIsToldOnce() {
    String sheet = "<link rel=\"stylesheet\" href=\"/assets/a.css\">";
    assertThat(
            site()
                .asset("/*" + noise(80_000) + "*/")
                .page(ARABIC, versions(ARABIC, ARABIC, ENGLISH) + sheet)
                .page(ENGLISH, versions(ENGLISH, ARABIC, ENGLISH) + sheet)
                .found())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("heavy-page [" + ARABIC);
  }

  @Test
  void aListMayWeighMoreThanAText() {
    String list = "<link rel=\"canonical\" href=\"" + ROOT + "/ar/\">";
    String versions =
        alternate("ar", "/ar/") + alternate("en", "/en/") + alternate("x-default", "/");
    assertThat(
            site()
                .page("/ar/", list + versions + "<p>" + noise(110_000))
                .page("/en/", list.replace("/ar/", "/en/") + versions)
                .page("/", list.replace("/ar/", "/") + versions)
                .found())
        .isEmpty();
  }

  @Test
  void aStyleSheetLoadsNothingFromElsewhere() {
    assertThat(site().asset("@import url(https://fonts.example/a.css);").found())
        .containsExactly("third-party-resource [https://fonts.example/a.css, /assets/a.css]");
  }
}
