package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/** Feeds that would be too large. */
final class FeedSizeTest {

  /** About 200,000 characters and 440,000 bytes in a feed: four of them fit, the fifth does not. */
  private static final String LONG = "كلمات طويلة جدًا في خبر طويل جدًا.\n\n".repeat(5_500);

  @TempDir private Path base;

  private TestBuild build(int stories, String text) {
    TestSite site = TestSite.in(base).with(TestSite.SITE_YAML);
    for (int number = 1; number <= stories; number++) {
      site.with(
          "content/stories/2026-11-%02d-x/ar.md".formatted(number),
          "---\ntitle: خبر\nsection: politics\n---\n" + text);
    }
    return TestBuild.of(site);
  }

  private static int items(String feed) {
    return feed.split("<item>", -1).length - 1;
  }

  @Test
  void aFeedStaysBelowTwoMegabytesAndSaysWhatItLeavesOut() {
    TestBuild built = build(6, LONG);
    String feed = built.file("ar/feed.xml");
    int size = feed.getBytes(StandardCharsets.UTF_8).length;
    assertThat(items(feed)).isEqualTo(4);
    assertThat(size).isLessThanOrEqualTo(FeedSize.MOST_BYTES);
    assertThat(size + size / 4).as("one more would not fit").isGreaterThan(FeedSize.MOST_BYTES);
    assertThat(feed)
        .contains(
            "<description>أخبار اليوم في هذه الخلاصة الأحدث فقط (4 من 6)، ولا تتسع لما قبله.</description>")
        .contains("2026-11-06-x", "2026-11-03-x")
        .doesNotContain("2026-11-02-x");
    assertThat(built.file("ar/feed.json")).contains("(4 من 6)");
    assertThat(built.file("ar/feed.atom")).contains("(4 من 6)");
    assertThat(built.report())
        .contains(
            "the feeds «/ar/feed.*» would be larger than 2 MB, so they hold the newest 4 of 6 only")
        .contains("«/ar/digest.*»")
        .contains("«/ar/sections/politics/feed.*»");
    assertThat(built.result().publication()).isPresent();
  }

  @Test
  void aTextThatIsTooLongIsReplacedByItsSummary() {
    TestBuild built = build(2, LONG + LONG);
    String feed = built.file("ar/feed.xml");
    assertThat(items(feed)).isEqualTo(2);
    assertThat(feed).hasSizeLessThan(10_000).contains("اقرأ الخبر كاملًا في موقعنا");
    assertThat(built.file("ar/digest.xml")).hasSizeLessThan(10_000);
    assertThat(built.report())
        .contains(
            "content/stories/2026-11-01-x/ar.md: warning: «/ar/2026/11/01/x/» is too long for feeds");
    assertThat(build(2, LONG + LONG).report()).as("told again").isEqualTo(built.report());
  }

  @Test
  void aDayThatIsTooLongHasSummaries() {
    TestSite site = TestSite.in(base).with(TestSite.SITE_YAML);
    for (String name : new String[] {"a", "b"}) {
      site.with("content/stories/2026-11-20-" + name + "/ar.md", "# خبر\n\n" + LONG);
    }
    TestBuild built = TestBuild.of(site);
    assertThat(built.file("ar/feed.xml")).hasSizeGreaterThan(300_000);
    assertThat(built.file("ar/digest.xml")).hasSizeLessThan(10_000);
    assertThat(built.report())
        .contains("content/site.yaml: warning: «/ar/2026/11/20/» is too long for feeds");
    assertThat(TestBuild.of(site).report()).as("told again").isEqualTo(built.report());
  }
}
