package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.mujaz.image.Photo;

final class PicturesTest {

  private static final String STORY =
      """
      -- content/stories/2026-11-20-match/en.md --
      ---
      section: politics
      image: {src: photo.jpg, alt: A match, credit: Mujaz, focus: "٢٠٪ ٣٠٪"}
      ---
      # The match

      They played.

      ![The crowd](crowd.jpg)
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path base;

  private TestBuild build(String story) {
    byte[] photo = Photo.file(1400, 1050, "jpg");
    return TestBuild.of(
        TestSite.in(base)
            .with(TestSite.SITE_YAML + story)
            .with("content/stories/2026-11-20-match/photo.jpg", Photo.withMetadata(photo, 3))
            .with("content/stories/2026-11-20-match/crowd.jpg", Photo.file(700, 500, "jpg")));
  }

  @Test
  void anArticleOffersItsPictureInTwoFormatsAndSeveralWidths() {
    TestBuild built = build(STORY);
    assertThat(built.report()).isEmpty();
    String page = built.file("en/2026/11/20/match/index.html");
    assertThat(page)
        .containsPattern(
            "<picture><source type=\"image/webp\" srcset=\"/assets/media/photo\\.[0-9a-f]{12}\\.320\\.webp"
                + " 320w, [^\"]*\\.1280\\.webp 1280w\" sizes=\"[^\"]+\">\\s*<img src=\"/assets/media/photo"
                + "\\.[0-9a-f]{12}\\.1280\\.jpg\"[^>]* alt=\"A match\" width=\"1280\" height=\"960\""
                + " fetchpriority=\"high\"></picture>")
        .containsPattern(
            "<p><picture>.*<img src=\"/assets/media/crowd\\.[0-9a-f]{12}\\.640\\.jpg\"[^>]* alt=\"The crowd\""
                + " width=\"640\" height=\"457\" loading=\"lazy\" decoding=\"async\"></picture></p>");
  }

  @Test
  void searchEnginesAndSharedLinksGetCrops() {
    String page = build(STORY).file("en/2026/11/20/match/index.html");
    assertThat(page)
        .containsPattern(
            "\"image\":\\[\\{[^]]*\\.16x9\\.1200\\.jpg\",\"width\":1200,\"height\":675,[^]]*"
                + "\\.1280\\.jpg\",\"width\":1280,\"height\":960,[^]]*\\.1x1\\.1050\\.jpg\"")
        .containsPattern(
            "<meta property=\"og:image\" content=\"https://digest\\.example/assets/media/photo"
                + "\\.[0-9a-f]{12}\\.16x9\\.1200\\.jpg\">")
        .contains("<meta property=\"og:image:width\" content=\"1200\">");
  }

  @Test
  void noOriginalAndNoMetadataReachReaders() {
    TestBuild built = build(STORY);
    assertThat(built.files().keySet()).anyMatch(file -> file.endsWith(".webp"));
    built
        .files()
        .forEach(
            (name, bytes) ->
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .as(name)
                    .doesNotContain("Exif\0", "GPSLatitude", "ns.adobe.com/xap"));
  }

  @Test
  void aFocusThatIsNoPointIsAProblemAtItsPlace() {
    assertThat(build(STORY.replace("٢٠٪ ٣٠٪", "20% 130%")).report())
        .startsWith("content/stories/2026-11-20-match/en.md:3:")
        .contains("«20% 130%» is not a value for «focus» [invalid-value]");
  }

  @Test
  void feedsShowOneFileThatEveryProgramReads() {
    assertThat(build(STORY).file("en/feed.xml"))
        .containsPattern(
            "&lt;img src=&quot;https://digest\\.example/assets/media/crowd\\.[0-9a-f]{12}\\.640\\.jpg")
        .doesNotContain("<picture", "&lt;picture");
  }

  @Test
  void aPictureThatOnlyDecoratesHasNoWordsOnPurpose() {
    TestBuild built =
        build(
            STORY
                .replace("alt: A match", "alt: \"\"")
                .replace("![The crowd](crowd.jpg)", "<img src=\"crowd.jpg\" alt=\"\">"));
    assertThat(built.report()).isEmpty();
    assertThat(built.file("en/2026/11/20/match/index.html"))
        .containsPattern("photo[^>]*\\.jpg\"[^>]* alt=\"\" width")
        .containsPattern("crowd[^>]*\\.jpg\"[^>]* alt=\"\" width");
  }

  @Test
  void aPictureOfWhichNobodySaysAnythingIsReportedHoweverItIsWritten() {
    for (String picture :
        new String[] {"![](crowd.jpg)", "![ ](crowd.jpg)", "<img src=crowd.jpg>"}) {
      assertThat(build(STORY.replace("![The crowd](crowd.jpg)", picture)).report())
          .as(picture)
          .contains("[missing-alt]");
    }
    for (String alt : new String[] {"alt:", "alt: ~", "alt: \" \""}) {
      assertThat(build(STORY.replace("alt: A match", alt)).report())
          .as(alt)
          .contains("[missing-alt]");
    }
  }

  @Test
  void picturesOfAFailedBuildAreKeptAndThoseThatNobodyUsesAreNot() throws IOException {
    Path cache = base.resolve("target/mujaz/pictures");
    build(STORY);
    long made = count(cache);
    assertThat(build(STORY.replace("section: politics", "section: nowhere")).report())
        .contains("error");
    assertThat(count(cache)).isEqualTo(made);
    String plain = STORY.replaceAll("image: .*\n", "");
    build(plain);
    build(plain);
    assertThat(count(cache)).isBetween(1L, made - 1);
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
