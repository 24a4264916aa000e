package org.mujaz.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;

/** An import that runs again, after the origin or the content has changed. */
final class ImportAgainTest {

  private static final String NAME = "stories/2017/2017-10-19-oil/en.md";

  @TempDir private Path base;
  private TestSite site = TestSite.in(Path.of(""));
  private Path file = Path.of("");

  @BeforeEach
  void aFirstImport() {
    site = TestSite.in(base).with(TestSite.SITE_YAML);
    file = site.path("content/" + NAME);
    assertThat(feed("Oil rose.", "").files()).containsOnlyKeys(NAME);
  }

  private TestImport feed(String body, String more) {
    String item =
        "<item><title>Oil</title><guid>1</guid><pubDate>Thu, 19 Oct 2017 05:30:00 GMT</pubDate>"
            + "<description>%s</description></item>".formatted(body);
    site.with("feed.xml", "<rss version=\"2.0\"><channel>" + more + item + "</channel></rss>");
    return TestImport.of(site, "feed.xml");
  }

  @Test
  void aFileThatNobodyChangedFollowsItsOrigin() {
    TestImport again = feed("Oil fell.", "");

    assertThat(again.result().counts().updated()).isEqualTo(1);
    assertThat(again.report()).isEmpty();
    assertThat(file).content().endsWith("Oil fell.\n");
  }

  @Test
  void aFileThatSomebodyChangedStaysAndIsToldWhereTheOriginHasChangedToo() throws IOException {
    Files.writeString(file, "# Mine\n\nText.\n");

    assertThat(feed("Oil rose.", "").report()).isEmpty();
    assertThat(feed("Oil fell.", "").report())
        .containsExactly(
            "content/%1$s: warning: %1$s was edited since it was imported, and its origin has"
                    .formatted(NAME)
                + " changed too, so it stays as it is [kept-file]");
    assertThat(file).hasContent("# Mine\n\nText.\n");
  }

  @Test
  void aFileThatSomebodyDeletedOrMovedDoesNotComeBack() throws IOException {
    Files.createDirectories(site.path("content/stories/old/2017-10-19-oil"));
    Files.move(file, site.path("content/stories/old/2017-10-19-oil/en.md"));

    TestImport again = feed("Oil rose.", "");

    assertThat(again.files()).containsOnlyKeys("stories/old/2017-10-19-oil/en.md");
    assertThat(again.report()).isEmpty();
  }

  @Test
  void aNewTextOfTheSameNameBeforeAnOldOneTakesNothingFromIt() {
    TestImport again =
        feed(
            "Oil rose.",
            "<item><title>Oil</title><guid>2</guid><pubDate>Thu, 19 Oct 2017 09:30:00 GMT</pubDate>"
                + "<description>Another.</description></item>");

    assertThat(again.files()).containsOnlyKeys(NAME, "stories/2017/2017-10-19-oil-2/en.md");
    assertThat(file).content().endsWith("Oil rose.\n");
  }

  @Test
  void aStoryOfSomebodyElseWithThatIdKeepsIt() throws IOException {
    site.with("content/stories/2017/2017-10-19-gas.en.md", "# Gas\n\nText.\n");

    TestImport again =
        feed(
            "Oil rose.",
            "<item><title>Gas</title><guid>3</guid><pubDate>Thu, 19 Oct 2017 09:30:00 GMT</pubDate>"
                + "<description>Another.</description></item>");

    assertThat(again.files()).doesNotContainKey("stories/2017/2017-10-19-gas/en.md");
    assertThat(again.report())
        .first()
        .asString()
        .contains("the story «2017-10-19-gas» is there already");
  }

  @Test
  void aDryRunCountsWhatIsThenWritten() {
    String text = "+++\ntitle = 'Oil'\ndate = 2024-05-06\n+++\n![Rig](/rig.png)\n";
    site.with("old/hugo.toml", "baseURL = 'https://old.example/'\n")
        .with("old/static/rig.png", "no picture")
        .with("old/content/news/oil.en.md", text)
        .with("old/content/news/oil.ar.md", text.replace("Oil", "النفط"));

    ImportResult dry = TestImport.of(site, dry(TestImport.request(site, "old"))).result();
    assertThat(site.path("content/stories/2024")).doesNotExist();
    ImportResult real = TestImport.of(site, "old").result();

    assertThat(dry.counts()).isEqualTo(real.counts());
    assertThat(dry.written()).isEqualTo(real.written()).hasSize(4);
    assertThat(real.counts().media()).isEqualTo(1);
  }

  private static ImportRequest dry(ImportRequest real) {
    return new ImportRequest(
        real.baseFolder(),
        real.contentFolder(),
        real.from(),
        real.format(),
        real.language(),
        real.uploads(),
        real.dates(),
        real.clock(),
        real.network(),
        true);
  }
}
