package org.mujaz.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mujaz.publish.Publications.fails;
import static org.mujaz.publish.Publications.files;
import static org.mujaz.publish.Publications.forge;
import static org.mujaz.publish.Publications.open;
import static org.mujaz.publish.Publications.recovery;
import static org.mujaz.publish.Publications.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.hash.Sha256;
import org.mujaz.problem.Problems;
import org.mujaz.publish.FailingDisk.Failure;

/** Where there is no site yet, a new one comes as a whole or not at all. */
class FirstPublicationTest {

  private static final Map<String, String> NEW =
      Map.of("index.html", "front", "ar/index.html", "home", "ar/2017/10/18/index.html", "deep");

  @TempDir private Path base;

  private Path site(Path project) {
    return project.resolve("site");
  }

  /** A project in which NEW was published up to so many steps, or nothing if that is all. */
  private Optional<Path> dies(int steps) throws IOException {
    Path project = Files.createDirectory(base.resolve("project-" + steps));
    return Publications.dies(project, steps, NEW, base.resolve("dead-" + steps));
  }

  @Test
  void afterAnyStepThereIsNoSiteOrAWholeOne() throws IOException {
    Map<Recovery, Integer> seen = new TreeMap<>();
    int steps = 0;
    for (Optional<Path> dead = dies(steps); dead.isPresent(); dead = dies(++steps)) {
      boolean before = Files.exists(site(dead.get()));
      if (before) {
        assertThat(files(dead.get())).isEqualTo(NEW);
      }

      Recovery told = recovery(dead.get()).orElseThrow();

      if (told == Recovery.FINISHED) {
        assertThat(files(dead.get())).isEqualTo(NEW);
      } else {
        assertThat(before).isFalse();
        assertThat(site(dead.get())).doesNotExist();
      }
      assertThat(dead.get().resolve(".site-staging")).doesNotExist();
      seen.merge(told, 1, Integer::sum);
    }
    assertThat(seen).containsOnlyKeys(Recovery.UNTOUCHED, Recovery.FINISHED);
    // The journal is there, is there for good, and all files have been moved at once.
    assertThat(seen).containsEntry(Recovery.FINISHED, 3);
  }

  @Test
  void theBuildAfterOneThatDiedTellsOfAllThatThatOnePublished() throws IOException {
    int steps = 0;
    for (Optional<Path> dead = dies(steps); dead.isPresent(); dead = dies(++steps)) {
      Path project = Publications.inPlaceOf(base.resolve("project-" + steps), dead.get());
      Publications.publish(project, NEW);
      assertThat(project.resolve("target/changes.json"))
          .content()
          .as("%d steps", steps)
          .contains(
              """
              "added": [
                  "ar/2017/10/18/index.html",
                  "ar/index.html",
                  "index.html"
                ],
                "changed": [],
                "removed": []""");
    }
  }

  @Test
  void anErrorInTheMiddleLeavesNoSite() throws IOException {
    boolean failed = true;
    for (int steps = 0; failed; steps++) {
      Path project = Files.createDirectory(base.resolve("error-" + steps));
      failed = fails(project, steps, NEW, Failure.ONE_ERROR);
      boolean complete =
          !failed || recovery(project).filter(told -> told == Recovery.FINISHED).isPresent();
      if (complete) {
        assertThat(files(project)).as("%d steps", steps).isEqualTo(NEW);
      } else {
        assertThat(site(project)).as("%d steps", steps).doesNotExist();
      }
      assertThat(project.resolve(".site-staging")).doesNotExist();
    }
  }

  @Test
  void aSiteOfWhichAPowerFailureTookAFileIsTakenBack() throws IOException {
    int taken = 0;
    int steps = 0;
    for (Optional<Path> dead = dies(steps); dead.isPresent(); dead = dies(++steps)) {
      Path staged = dead.get().resolve(".site-staging");
      if (Files.exists(staged.resolve("journal"))) {
        Path waiting = staged.resolve("site");
        Path there = Files.exists(waiting) ? waiting : site(dead.get());
        Files.writeString(there.resolve("ar/index.html"), "");

        assertThat(recovery(dead.get())).contains(Recovery.UNDONE);

        assertThat(site(dead.get())).as("%d steps", steps).doesNotExist();
        assertThat(staged).doesNotExist();
        taken++;
      }
    }
    assertThat(taken).isGreaterThan(2);
  }

  @Test
  void whatSomebodyPutThereMeanwhileStaysAndIsTold() throws IOException {
    try (Staging staging = open(base, new LocalDisk())) {
      write(staging, NEW);
      Files.createDirectory(site(base));

      assertThatThrownBy(() -> staging.publish(new Problems(), Guard.off()))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("was not there when the build began, and is now; build again");
    }

    assertThat(site(base)).isEmptyDirectory();
    assertThat(base.resolve(".site-staging")).doesNotExist();
    Publications.publish(base, NEW);
    assertThat(files(base)).isEqualTo(NEW);
  }

  @Test
  void aFolderThatIsThereStaysTheSameFolder() throws IOException {
    Path site = Files.createDirectory(site(base));
    Files.writeString(site.resolve(".nojekyll"), "");
    Object key = Files.readAttributes(site, "unix:ino").get("ino");

    Publications.publish(base, NEW);

    assertThat(site.resolve(".nojekyll")).exists();
    assertThat(Files.readAttributes(site, "unix:ino")).containsEntry("ino", key);
  }

  @Test
  void aLinkThatLeadsNowhereIsNotReplaced() throws IOException {
    Files.createSymbolicLink(site(base), base.resolve("nowhere"));

    assertThatThrownBy(() -> Publications.publish(base, NEW))
        .isInstanceOf(UncheckedIOException.class);

    assertThat(site(base)).isSymbolicLink();
  }

  @Test
  void whatSomebodyPutIntoASiteThatIsNotWholeIsNotRemoved() throws IOException {
    Publications.publish(base, NEW);
    forge(
        base, "site " + Sha256.hex(Files.readString(site(base).resolve(Manifest.NAME)), 32) + "\n");
    Files.writeString(site(base).resolve("ar/index.html"), "");
    Path precious = site(base).resolve(".git");
    Files.writeString(precious, "mine");

    assertThatThrownBy(() -> recovery(base))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("is not as the build left it that was interrupted");
    assertThat(precious).hasContent("mine");

    Files.move(site(base), base.resolve("away"));
    assertThat(recovery(base)).contains(Recovery.UNDONE);
    assertThat(site(base)).doesNotExist();
  }

  @Test
  void aForgedJournalRemovesNothing() throws IOException {
    Path precious = Files.createDirectory(site(base)).resolve("precious");
    Files.writeString(precious, "mine");
    forge(base, "site " + "0".repeat(64) + "\n");

    assertThatThrownBy(() -> recovery(base)).isInstanceOf(UncheckedIOException.class);

    assertThat(precious).hasContent("mine");
  }
}
