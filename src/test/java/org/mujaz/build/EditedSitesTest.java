package org.mujaz.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;

/** A site that is edited hundreds of times is always the one that a first build would make. */
final class EditedSitesTest {

  private static final int BUILDS = 50;

  @TempDir private Path folder;

  @Test
  @Timeout(600)
  void aBuildAfterEditsMakesWhatAFirstBuildMakes() throws IOException {
    EditedSite edited = new EditedSite(20171018);
    TestSite project = TestSite.in(folder.resolve("project"));
    ThemeShelf themes = new ThemeShelf();
    int published = 0;
    int edits = 0;
    List<String> refused = new ArrayList<>();
    for (int build = 0; build < BUILDS; build++) {
      StringBuilder what = new StringBuilder("build " + build);
      // One edit at a time shows a key that forgets something; among many, others cover it up.
      for (int edit = build % 2 == 0 ? edited.random(26) : 0; edit >= 0 && build > 0; edit--) {
        edited.edit();
        what.append("; ").append(edited.last());
        edits++;
      }
      if (build % 6 == 5 && Files.exists(project.path("site/index.html"))) {
        meddle(project, edited);
      }
      edited.write(project.base());
      TestBuild incremental = TestBuild.after(project, themes);

      TestSite fresh = TestSite.in(folder.resolve("fresh-" + build));
      edited.write(fresh.base());
      TestBuild first = TestBuild.alone(fresh, 2);

      assertThat(incremental.report()).as(what.toString()).isEqualTo(first.report());
      assertThat(build == 0 ? first.report() : "").isEmpty();
      if (first.result().publication().isPresent()) {
        published++;
        assertSame(what.toString(), incremental, first);
      } else {
        refused.add(first.report());
      }
      remove(fresh.base());
    }
    assertThat(edits).isGreaterThan(300);
    assertThat(published).as(String.join("", refused)).isBetween(BUILDS / 2, BUILDS - 2);
  }

  private static void assertSame(String what, TestBuild incremental, TestBuild first) {
    Map<String, byte[]> files = incremental.files();
    assertThat(files.keySet()).as(what).isEqualTo(first.files().keySet());
    first
        .files()
        .forEach(
            (name, bytes) -> assertThat(files.get(name)).as(what + ": " + name).isEqualTo(bytes));
    assertThat(incremental.file(".mujaz-files")).as(what).isEqualTo(first.file(".mujaz-files"));
  }

  /** Does to the output or to what is kept what people do. */
  private static void meddle(TestSite project, EditedSite edited) throws IOException {
    switch (edited.random(4)) {
      case 0 -> Files.writeString(project.path("site/index.html"), "edited by hand");
      case 1 -> Files.deleteIfExists(project.path("site/en/index.html"));
      case 2 -> remove(project.path("site"));
      default -> remove(project.path("target"));
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
