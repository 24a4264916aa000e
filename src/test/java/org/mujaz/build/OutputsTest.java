package org.mujaz.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;

/** What {@code outputs} leaves out is not made, and nothing leads to it. */
final class OutputsTest {

  private static final String STORIES =
      """
      -- content/stories/2026-11-20-reef/story.yaml --
      section: politics
      tags: [sea]
      corrections:
        - {date: 2026-11-20, text: {ar: الرقم تسعة., en: It is nine.}}
      -- content/stories/2026-11-20-reef/ar.md --
      # الشعاب

      نص عن البحر.
      -- content/stories/2026-11-20-reef/en.md --
      # Reef

      Text about the sea.
      -- content/stories/2026-11-19-turtles/en.md --
      ---
      tags: [sea]
      ---
      # Turtles

      Text about the sea.
      """;

  @TempDir private Path base;

  private TestBuild build(String outputs) {
    TestBuild built =
        TestBuild.of(TestSite.in(base).with(TestSite.SITE_YAML + outputs + "\n" + STORIES));
    // Links to nothing, in whatever file, would be problems of it.
    assertThat(built.report().lines().filter(line -> !line.contains("[unlisted-tag]"))).isEmpty();
    return built;
  }

  /** The files that are not made because of {@code outputs}; all others are. */
  private Set<String> leftOut(String outputs) {
    Set<String> all = new TreeSet<>(build("").files().keySet());
    Set<String> made = build(outputs).files().keySet();
    assertThat(all).containsAll(made);
    all.removeAll(made);
    return all;
  }

  /** Nobody has a word of it, in a link or otherwise. */
  private void assertNobodyNames(String outputs, String... words) {
    for (Map.Entry<String, byte[]> file : build(outputs).files().entrySet()) {
      if (!file.getKey().startsWith("assets/")) {
        assertThat(new String(file.getValue(), StandardCharsets.UTF_8))
            .as(file.getKey())
            .doesNotContain(words);
      }
    }
  }

  @Test
  void saidOrNotEverythingIsMade() {
    assertThat(
            leftOut(
                "outputs: {feeds: [json, rss, atom, rss], digestFeeds: on, corrections: on,"
                    + " parallel: on, related: on}"))
        .isEmpty();
    assertThat(leftOut("outputs: {feeds: on}")).isEmpty();
  }

  @Test
  void feedsInFewerFormats() {
    assertThat(leftOut("outputs: {feeds: rss}"))
        .containsExactly(
            "ar/corrections/feed.atom",
            "ar/corrections/feed.json",
            "ar/digest.atom",
            "ar/digest.json",
            "ar/feed.atom",
            "ar/feed.json",
            "ar/sections/politics/feed.atom",
            "ar/sections/politics/feed.json",
            "ar/tags/sea/feed.atom",
            "ar/tags/sea/feed.json",
            "en/corrections/feed.atom",
            "en/corrections/feed.json",
            "en/digest.atom",
            "en/digest.json",
            "en/feed.atom",
            "en/feed.json",
            "en/sections/politics/feed.atom",
            "en/sections/politics/feed.json",
            "en/tags/sea/feed.atom",
            "en/tags/sea/feed.json");
    assertNobodyNames("outputs: {feeds: [rss]}", ".atom", "feed.json", "feed+json", "JSON Feed");
  }

  @Test
  void readersCopyTheAddressOfAFeedThatIsThere() {
    TestBuild built = build("outputs: {feeds: [json, atom]}");
    assertThat(built.file("en/feeds.opml"))
        .contains("xmlUrl=\"https://digest.example/en/feed.atom\"")
        .doesNotContain("version=\"RSS2\"");
    assertNobodyNames("outputs: {feeds: [json, atom]}", "feed.xml", "digest.xml", "rss+xml");
  }

  @Test
  void noFeedsNoPageAboutThem() {
    assertThat(leftOut("outputs: {feeds: off}"))
        .contains("ar/follow/index.html", "en/follow/index.html", "ar/feeds.opml", "en/feeds.opml")
        .allMatch(name -> name.matches(".*/(feed|digest)\\.(xml|atom|json)|.*/follow/.*|.*feeds.*"))
        .hasSize(34);
    assertNobodyNames(
        "outputs: {feeds: []}", "feed.", "digest.xml", "follow/", "opml", "rss+xml", "feed+json");
  }

  @Test
  void noDigestFeeds() {
    assertThat(leftOut("outputs: {digestFeeds: off}"))
        .containsExactly(
            "ar/digest.atom",
            "ar/digest.json",
            "ar/digest.xml",
            "en/digest.atom",
            "en/digest.json",
            "en/digest.xml");
    assertNobodyNames("outputs: {digestFeeds: off}", "/digest.xml", "/digest.atom");
  }

  @Test
  void noListOfCorrections() {
    assertThat(leftOut("outputs: {corrections: off}"))
        .containsExactly(
            "ar/corrections/feed.atom",
            "ar/corrections/feed.json",
            "ar/corrections/feed.xml",
            "ar/corrections/index.html",
            "en/corrections/feed.atom",
            "en/corrections/feed.json",
            "en/corrections/feed.xml",
            "en/corrections/index.html");
    assertNobodyNames("outputs: {corrections: off}", "/corrections/");
    TestBuild built = build("outputs: {corrections: off}");
    assertThat(built.file("en/2026/11/20/reef/index.html")).contains("It is nine.");
    assertThat(built.file("en/2026/11/20/email.html")).contains("It is nine.");
  }

  @Test
  void noPagesWithBothVersions() {
    assertThat(leftOut("outputs: {parallel: off}"))
        .containsExactly("parallel/2026/11/20/reef/index.html");
    assertNobodyNames("outputs: {parallel: off}", "parallel/");
  }

  @Test
  void noRelatedStories() {
    String turtles = "en/2026/11/19/turtles/index.html";
    assertThat(build("").file(turtles)).contains("id=\"_related\"");
    assertThat(leftOut("outputs: {related: off}")).isEmpty();
    assertNobodyNames("outputs: {related: off}", "id=\"_related\"");
  }

  /** A page that is what it was is not good any more, if what it leads to is left out now. */
  @Test
  void aLinkThatAFormerBuildFoundAliveIsDeadNow() throws IOException {
    String template = Files.readString(Path.of("themes/mujaz/templates/redirect.ftlh"));
    TestSite site =
        TestSite.in(base)
            .with(TestSite.SITE_YAML + "theme: own\n" + STORIES)
            .with(
                "content/stories/2026-11-18-old.en.md",
                "---\naliases: [/old/]\n---\n# Old\n\nText.\n")
            .with("themes/own/theme.yaml", "name: Own\n")
            .with(
                "themes/own/templates/redirect.ftlh",
                template.replace("</body>", "<a href=\"/en/feed.atom\">feed</a>\n</body>"));
    TestBuild before = TestBuild.of(site);
    assertThat(before.report()).doesNotContain(": error");
    assertThat(before.file("old/index.html")).contains("feed.atom");
    site.with(TestSite.SITE_YAML + "theme: own\noutputs: {feeds: rss}\n");
    assertThat(TestBuild.of(site).report()).contains("/en/feed.atom", "[dead-address]");
  }

  @Test
  void allOfItOff() {
    String off =
        "outputs: {feeds: off, digestFeeds: off, corrections: off, parallel: off, related: off}";
    assertThat(leftOut(off)).hasSize(37);
    assertNobodyNames(off, "feed.", "/corrections/", "parallel/", "id=\"_related\"");
  }
}
