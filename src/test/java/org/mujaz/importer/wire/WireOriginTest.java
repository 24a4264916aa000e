package org.mujaz.importer.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.importer.TestImport;

final class WireOriginTest {

  private static final String OIL =
      """
      أسعار النفط ترتفع
      ارتفعت أسعار النفط أمس.
      المصدر: الخليج
      """;

  @TempDir private Path base;
  private TestSite site = TestSite.in(Path.of(""));

  @BeforeEach
  void aSite() {
    site = TestSite.in(base).with(TestSite.SITE_YAML);
  }

  @Test
  void aWireTextStaysWhatItIsInAFolderThatSaysItsDate() {
    site.with("inbox/2017-10-19-oil.txt", OIL);

    assertThat(TestImport.of(site, "inbox/2017-10-19-oil.txt").archive())
        .isEqualTo("-- stories/2017/2017-10-19-oil/ar.txt --\n" + OIL);
  }

  @Test
  void aFolderIsOneStoryEachAndTwoLanguagesOfOneNameAreOne() {
    site.with("inbox/2017-10-19-oil.ar.txt", OIL)
        .with("inbox/2017-10-19-oil.en.txt", "Oil prices rise\nUp again.\nSource: Al Khaleej\n")
        .with("inbox/20171020.txt", "NATO and the EU\nThey met.\n")
        .with("inbox/photo.raw", "x");

    TestImport done = TestImport.of(site, "inbox");

    assertThat(done.files())
        .containsOnlyKeys(
            "stories/2017/2017-10-19-oil/ar.txt",
            "stories/2017/2017-10-19-oil/en.txt",
            "stories/2017/2017-10-20-nato-and-the-eu/en.txt");
    assertThat(done.report())
        .containsExactly(
            "inbox/photo.raw: warning: not imported: «photo.raw», a file of another kind"
                + " [not-carried-over]");
  }

  @Test
  void aTextThatCameTwiceIsOneStoryAndTheReportSaysSo() {
    site.with("inbox/2017-10-19-oil.txt", OIL).with("inbox/again/2017-10-20-oil.ar.txt", OIL);

    TestImport done = TestImport.of(site, "inbox");

    assertThat(done.files()).containsOnlyKeys("stories/2017/2017-10-19-oil/ar.txt");
    assertThat(done.report())
        .containsExactly(
            "inbox/again/2017-10-20-oil.ar.txt: warning: not imported: «2017-10-20-oil.ar.txt», the"
                + " same text as «inbox/2017-10-19-oil.txt» [not-carried-over]");
  }

  @Test
  void whatIsHiddenIsPassedOver() {
    site.with("inbox/2017-10-19-oil.txt", OIL)
        .with("inbox/.2017-10-20-gas.txt", "Gas falls\nDown again.\n")
        .with("inbox/.old/2017-10-21-gas.txt", "Gas falls\nDown again.\n");

    TestImport done = TestImport.of(site, "inbox");

    assertThat(done.files()).containsOnlyKeys("stories/2017/2017-10-19-oil/ar.txt");
    assertThat(done.report()).isEmpty();
  }

  @Test
  void theRestOfItsNameIsItsSlug() {
    site.with("inbox/20171019 Oil & Gas_EN.txt", "Oil prices rise\nUp again.\n")
        .with("inbox/2017-10-19-النفط.txt", OIL);

    assertThat(TestImport.of(site, "inbox").files())
        .containsOnlyKeys(
            "stories/2017/2017-10-19-oil-gas-en/en.txt", "stories/2017/2017-10-19-النفط/ar.txt")
        .containsEntry("stories/2017/2017-10-19-oil-gas-en/en.txt", "Oil prices rise\nUp again.\n");
  }

  @Test
  void aTextWithoutADateIsDatedTodayAndTheReportSaysSo() {
    site.with("inbox/a.txt", OIL);

    TestImport done = TestImport.of(site, "inbox/a.txt");

    assertThat(done.files()).containsOnlyKeys("stories/2026/2026-11-22-أسعار-النفط-ترتفع/ar.txt");
    assertThat(done.report())
        .containsExactly(
            "inbox/a.txt: warning: nothing tells when this was published; it is dated 2026-11-22"
                + " [assumed-date]");
  }

  @Test
  void anotherImportChangesNothing() throws IOException {
    site.with("inbox/2017-10-19-oil.txt", OIL);
    TestImport.of(site, "inbox");
    Path text = site.path("content/stories/2017/2017-10-19-oil/ar.txt");
    Files.writeString(text, "عنوان جديد\nنص.\n");

    TestImport again = TestImport.of(site, "inbox");

    assertThat(again.result().written()).isEmpty();
    assertThat(again.report()).isEmpty();
    assertThat(text).hasContent("عنوان جديد\nنص.\n");
  }

  @Test
  void whatSomebodyElseWroteStays() {
    site.with("inbox/2017-10-19-oil.txt", OIL)
        .with("content/stories/2017/2017-10-19-oil/ar.txt", "خبر آخر\nنص.\n");

    TestImport done = TestImport.of(site, "inbox");

    assertThat(done.archive())
        .isEqualTo("-- stories/2017/2017-10-19-oil/ar.txt --\nخبر آخر\nنص.\n");
    assertThat(done.report())
        .containsExactly(
            "content/stories/2017/2017-10-19-oil/ar.txt: warning:"
                + " stories/2017/2017-10-19-oil/ar.txt is there already, and no import wrote it, so"
                + " it stays as it is [kept-file]");
  }
}
