package org.mujaz.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

class PackageMojoTest {

  private static final String ZIP = "target/digest-1-site.zip";

  @TempDir private Path base;
  private TestSite site = TestSite.in(Path.of(""));

  @BeforeEach
  void aPublishedSite() {
    site =
        TestSite.in(base)
            .with(TestSite.SITE_YAML)
            .with("content/stories/2026-11-20-ferry/ar.md", "# العبّارة\n\nعادت.\n");
    assertThat(TestBuild.of(site).result().publication()).isPresent();
  }

  private TestGoal pack(Map<String, String> parameters) {
    return TestGoal.run(site, "package", parameters);
  }

  private byte[] zip() throws IOException {
    return Files.readAllBytes(site.path(ZIP));
  }

  /** The entries of the zip with their bytes, in the order of their names. */
  private Map<String, byte[]> unpacked() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipFile zip = new ZipFile(site.path(ZIP).toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return files;
  }

  private List<ZipEntry> entries() throws IOException {
    try (ZipFile zip = new ZipFile(site.path(ZIP).toFile())) {
      return new ArrayList<>(Collections.list(zip.entries()));
    }
  }

  @Test
  void theSiteIsPackedFileByFileAndAttached() throws IOException {
    TestGoal run = pack(Map.of());
    Map<String, byte[]> expected = TestBuild.files(site.path("site"));
    expected.put(".mujaz-files", Files.readAllBytes(site.path("site/.mujaz-files")));

    assertThat(run.failure()).isEmpty();
    assertThat(unpacked()).containsExactlyInAnyOrderEntriesOf(expected);
    assertThat(unpacked()).containsKey("ar/2026/11/20/ferry/index.html");
    assertThat(run.lines()).hasSize(2).first().isEqualTo("[ATTACHED] zip site digest-1-site.zip");
    assertThat(run.lines().get(1))
        .matches(
            "\\[INFO] packed %d files \\(\\d\\.\\d MB\\) into digest-1-site\\.zip, attached to the project with the classifier site"
                .formatted(expected.size()));
  }

  @Test
  void entriesAreInOrderAndTellNothingOfTheMachine() throws IOException {
    pack(Map.of("outputTimestamp", "2026-11-22T06:00:01Z"));
    List<ZipEntry> entries = entries();
    assertThat(entries).extracting(ZipEntry::getName).isSorted();
    assertThat(entries)
        .allSatisfy(
            entry -> {
              assertThat(entry.getTimeLocal()).hasToString("2026-11-22T06:00");
              assertThat(entry.getExtra()).isNull();
              assertThat(entry.isDirectory()).isFalse();
            });
    assertThat(entries)
        .filteredOn(entry -> entry.getName().endsWith(".woff2"))
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED));
  }

  @Test
  void theSameSiteMakesTheSameBytes() throws IOException {
    pack(Map.of());
    byte[] first = zip();
    Files.setLastModifiedTime(site.path("site/index.html"), FileTime.fromMillis(1));
    pack(Map.of("outputTimestamp", "0"));
    assertThat(zip()).isEqualTo(first);
  }

  @Test
  void nothingIsMadeSmallerWhereThatIsAskedFor() throws IOException {
    pack(Map.of("compress", "true"));
    int small = zip().length;
    pack(Map.of("compress", "false"));
    assertThat(zip().length).isGreaterThan(small);
    assertThat(entries())
        .allSatisfy(entry -> assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED));
  }

  @Test
  void foreignFilesAreNamedAndLeftOut() throws IOException {
    site.with("site/notes.txt", "mine").with("site/private/list.txt", "mine");
    assertThat(pack(Map.of()).lines())
        .contains(
            "[WARNING] «notes.txt» was not made by Mujaz and is not packed",
            "[WARNING] «private/» was not made by Mujaz and is not packed");
    assertThat(unpacked()).doesNotContainKeys("notes.txt", "private/list.txt");
  }

  @Test
  void aSiteThatIsNotWholeIsNotPacked() throws IOException {
    pack(Map.of());
    byte[] before = zip();

    site.with("site/ar/index.html", "hand-made");
    assertRefused(
        "ar/index.html is not what a build has left in the site; run mvn mujaz:generate", before);

    Files.delete(site.path("site/ar/index.html"));
    assertRefused(
        "site/ar/index.html is gone, so the site is not what a build has left; run mvn"
            + " mujaz:generate",
        before);

    Files.createDirectories(site.path(".site-staging"));
    site.with(".site-staging/journal", "");
    assertRefused(
        "the site in site/ is not whole, for a build was interrupted while it published; run mvn"
            + " mujaz:generate",
        before);

    Files.delete(site.path("site/.mujaz-files"));
    assertRefused("there is no site in site/; publish one first with mvn mujaz:generate", before);
  }

  private void assertRefused(String reason, byte[] before) throws IOException {
    TestGoal run = pack(Map.of());
    assertThat(run.failure()).isEqualTo(reason);
    assertThat(run.lines()).isEmpty();
    assertThat(zip()).isEqualTo(before);
    assertThat(site.path(ZIP + ".draft")).doesNotExist();
  }

  @Test
  void aListThatNamesAFileOutsideOfTheSitePacksNothingFromThere() throws IOException {
    site.with("secret.txt", "secret");
    String list = Files.readString(site.path("site/.mujaz-files"));
    site.with("site/.mujaz-files", list + "../secret.txt\n");
    pack(Map.of());
    assertThat(unpacked().keySet()).noneMatch(name -> name.contains("secret"));
  }
}
