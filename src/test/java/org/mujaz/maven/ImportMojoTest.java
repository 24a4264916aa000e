package org.mujaz.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.TestSite;

final class ImportMojoTest {

  private static final String FEED =
      """
      <rss version="2.0"><channel><title>Al Khaleej</title><item><title>Oil rises</title>
      <guid>1</guid><pubDate>Thu, 19 Oct 2017 05:30:00 GMT</pubDate>
      <description>Oil rose. &lt;script&gt;x&lt;/script&gt;</description></item></channel></rss>
      """;

  @TempDir private Path base;
  private TestSite site = TestSite.in(Path.of(""));

  @BeforeEach
  void aFolder() {
    site = TestSite.in(base).with("feed.xml", FEED);
  }

  @Test
  void itTellsWhatItReadAndWroteAndNeedsNoProject() {
    assertThat(TestGoal.run(site, "import", Map.of("from", "feed.xml")).lines())
        .containsExactly(
            "[INFO] feed.xml is read as an RSS or Atom feed",
            "[WARNING] feed.xml:3: warning: not imported: <script> [not-carried-over]",
            "[WARNING]     help: see whether readers need it, and write it by hand",
            "[INFO] imported 1 story into content/ (1 new)");
    assertThat(TestGoal.run(site, "import", Map.of("from", "feed.xml")).lines())
        .last()
        .isEqualTo("[INFO] nothing to import into content/ (1 unchanged)");
    assertThat(site.path("content/stories/2017/2017-10-19-oil-rises/en.md")).exists();
  }

  @Test
  void aDryRunTellsWhatItWouldWriteAndWritesNothing() {
    assertThat(
            TestGoal.run(
                    site, "import", Map.of("from", "feed.xml", "dryRun", "true", "language", "ar"))
                .lines())
        .contains(
            "[INFO] \u2067سيُكتب \u2066content/stories/2017/2017-10-19-oil-rises/en.md\u2069\u2069",
            "[INFO] \u2067سيُنقل خبر واحد إلى المجلد \u2066content\u2069 (ملف جديد)؛ ولم يُكتب"
                + " شيء\u2069");
    assertThat(site.path("content")).doesNotExist();
  }

  @Test
  void aStandingPageIsCalledOne() {
    site.with("old/hugo.toml", "baseURL = 'https://old.example/'\n")
        .with("old/content/about.md", "+++\ntitle = 'About'\n+++\nText.\n");
    assertThat(TestGoal.run(site, "import", Map.of("from", "old")).lines())
        .last()
        .isEqualTo("[INFO] imported 1 page into content/ (1 new)");
    site.with("old/content/news/oil.md", "+++\ntitle = 'Oil'\ndate = 2024-05-06\n+++\nOil rose.\n");
    site.with("old/content/contact.md", "+++\ntitle = 'Contact'\n+++\nText.\n");
    assertThat(TestGoal.run(site, "import", Map.of("from", "old", "dryRun", "true")).lines())
        .last()
        .isEqualTo(
            "[INFO] would import 1 story and 1 page into content/ (2 new, 1 unchanged); nothing was"
                + " written");
  }

  @ParameterizedTest
  @CsvSource({
    "from, gone.xml, no such file or folder",
    "from, feed.json, nothing tells what it is",
    "from, https://paper.example/feed, -Dmujaz.network=true",
    "format, blogger, 'wire, feed, wordpress'",
    "lang, fr, write ar or en",
    "date, yesterday, 'today, file, or a day'",
    "uploads, nowhere, no such folder or archive",
  })
  void aWrongParameterIsTold(String name, String value, String words) {
    site.with("feed.json", "{}");
    Map<String, String> parameters = new HashMap<>(Map.of("from", "feed.xml"));
    parameters.put(name, value);

    TestGoal run = TestGoal.run(site, "import", parameters);

    assertThat(run.failure()).contains(words);
    assertThat(run.causes()).isEmpty();
  }

  @Test
  void whatCannotBeReadFailsTheGoalAfterTheRestWasImported() {
    site.with("feed.xml", FEED.replace("</channel></rss>", "<item>&x;</item></channel></rss>"));

    TestGoal run = TestGoal.run(site, "import", Map.of("from", "feed.xml"));

    assertThat(run.failure()).isEqualTo("not everything could be imported: 1 error");
    assertThat(run.lines()).last().isEqualTo("[INFO] imported 1 story into content/ (1 new)");
  }
}
