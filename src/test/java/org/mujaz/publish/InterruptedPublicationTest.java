package org.mujaz.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mujaz.publish.Publications.copy;
import static org.mujaz.publish.Publications.fails;
import static org.mujaz.publish.Publications.files;
import static org.mujaz.publish.Publications.forge;
import static org.mujaz.publish.Publications.open;
import static org.mujaz.publish.Publications.publish;
import static org.mujaz.publish.Publications.recovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.publish.FailingDisk.Failure;

/**
 * A publication that stops after any of its steps leaves the old site or the new one, and the next
 * build says which.
 */
class InterruptedPublicationTest {

  /** Files that change, go, stay, turn into a folder, or come out of one. */
  private static final Map<String, String> OLD =
      Map.of(
          "index.html", "old front",
          "ar/index.html", "old home",
          "ar/same.txt", "same",
          "ar/Letter.txt", "old case",
          "ar/2017/index.html", "gone",
          "en", "a file",
          "x/y/index.html", "deep");

  private static final Map<String, String> NEW =
      Map.of(
          "index.html", "new front",
          "ar/index.html", "new home",
          "ar/same.txt", "same",
          "ar/letter.txt", "new case",
          "en/index.html", "a page",
          "x/y", "no folder any more",
          "new/a/index.html", "came");

  @TempDir private Path base;

  /** A project in which OLD was published. */
  private Path project(String name) throws IOException {
    Path template = base.resolve("old");
    if (!Files.exists(template)) {
      publish(template, OLD);
    }
    Path project = base.resolve(name);
    copy(template, project);
    return project;
  }

  /** A project in which OLD was published, and NEW up to so many steps. */
  private Optional<Path> dies(int steps) throws IOException {
    Path project = project("project-" + steps);
    return Publications.dies(project, steps, NEW, base.resolve("dead-" + steps));
  }

  @Test
  void afterAnyStepTheOldSiteStandsOrTheNewOne() throws IOException {
    Map<Recovery, Integer> seen = new TreeMap<>();
    int steps = 0;
    for (Optional<Path> dead = dies(steps); dead.isPresent(); dead = dies(++steps)) {
      seen.merge(recoverAndCheck(dead.get()), 1, Integer::sum);
    }
    assertThat(seen.get(Recovery.FINISHED)).isGreaterThan(NEW.size());
    assertThat(seen).containsOnlyKeys(Recovery.UNTOUCHED, Recovery.FINISHED);
  }

  @Test
  void theRecoveryMayBeInterruptedToo() throws IOException {
    int steps = 0;
    int times = 0;
    for (Optional<Path> dead = dies(steps); dead.isPresent(); dead = dies(++steps)) {
      boolean dies = true;
      for (int more = 0; dies; more++) {
        Path again = base.resolve("again-%d-%d".formatted(steps, more));
        copy(dead.get(), again);
        dies = isKilled(again, more);
        if (dies) {
          recoverAndCheck(again);
          times++;
        }
      }
    }
    assertThat(times).isGreaterThan(50);
  }

  private static boolean isKilled(Path project, int steps) {
    try (Staging staging = open(project, new FailingDisk(steps, Failure.DEATH))) {
      return staging.recovery().isEmpty();
    } catch (FailingDisk.Death e) {
      return true;
    }
  }

  @Test
  void anErrorInTheMiddlePutsTheOldSiteBackAtOnce() throws IOException {
    boolean failed = true;
    for (int steps = 0; failed; steps++) {
      Path project = project("error-" + steps);
      failed = fails(project, steps, NEW, Failure.ONE_ERROR);
      Optional<Recovery> told = recovery(project);
      // When the very last step is refused, the new site stands already.
      boolean complete = !failed || told.filter(r -> r == Recovery.FINISHED).isPresent();
      assertThat(files(project)).as("%d steps", steps).isEqualTo(complete ? NEW : OLD);
      assertThat(told.isPresent()).isEqualTo(failed && complete);
    }
  }

  @Test
  void anErrorThatStaysIsMendedByTheNextBuild() throws IOException {
    boolean failed = true;
    for (int steps = 0; failed; steps++) {
      Path project = project("errors-" + steps);
      failed = fails(project, steps, NEW, Failure.ERRORS);
      if (failed) {
        Optional<Recovery> told = recovery(project);
        assertThat(files(project))
            .as("%d steps, %s", steps, told)
            .isEqualTo(told.filter(r -> r == Recovery.FINISHED).isPresent() ? NEW : OLD);
      }
    }
  }

  @Test
  void theOldSiteIsPutBackWhenAPowerFailureTookANewFile() throws IOException {
    int steps = 0;
    for (Optional<Path> dead = dies(steps); dead.isPresent(); dead = dies(++steps)) {
      Path staged = dead.get().resolve(".site-staging");
      Path front = dead.get().resolve("site/index.html");
      if (Files.exists(staged.resolve("journal"))) {
        emptyFile(Files.readString(front).equals("new front") ? front : waiting(staged));
        assertThat(recovery(dead.get())).contains(Recovery.UNDONE);
        assertThat(files(dead.get())).as("%d steps", steps).isEqualTo(OLD);
      }
    }
  }

  @Test
  void aSiteFromWhichSomebodyTookAFileIsNotCalledWhole() throws IOException {
    int steps = 0;
    int times = 0;
    for (Optional<Path> dead = dies(steps); dead.isPresent(); dead = dies(++steps)) {
      if (Files.exists(dead.get().resolve(".site-staging/journal"))) {
        Files.delete(dead.get().resolve("site/ar/same.txt"));
        assertThat(recovery(dead.get())).contains(Recovery.DAMAGED);
        publish(dead.get(), NEW);
        assertThat(files(dead.get())).isEqualTo(NEW);
        times++;
      }
    }
    assertThat(times).isGreaterThan(NEW.size());
  }

  @Test
  void theNextBuildTellsWhatChangedAlsoWhereNothingHadBeenTold() throws IOException {
    boolean died = true;
    for (int steps = 0; died; steps++) {
      Path project = project("untold-" + steps);
      try (Stream<Path> work = Files.list(project.resolve("target"))) {
        for (Path file : work.toList()) {
          Files.delete(file);
        }
      }
      Optional<Path> dead =
          Publications.dies(project, steps, NEW, base.resolve("untold-dead-" + steps));
      died = dead.isPresent();
      if (died) {
        publish(Publications.inPlaceOf(project, dead.get()), NEW);
      }
      assertThat(project.resolve("target/changes.json"))
          .content()
          .as("%d steps", steps)
          .contains("  \"added\": [\n    \"ar/letter.txt\",\n    \"en/index.html\",")
          .contains("    \"index.html\"\n  ],\n  \"removed\"")
          .contains("  \"removed\": [\n    \"ar/2017/index.html\",\n    \"ar/Letter.txt\",");
    }
  }

  private static Path waiting(Path staged) throws IOException {
    try (Stream<Path> files = Files.list(staged)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[0-9]+"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  /** A new file, because a former version may be the same file under a second name. */
  private static void emptyFile(Path file) throws IOException {
    Files.delete(file);
    Files.createFile(file);
  }

  @Test
  void aJournalCannotLeadOutOfTheOutputFolder() throws IOException {
    for (String name : new String[] {"../precious", "/precious", "ar/../../precious", ""}) {
      Path project = project("hostile-" + name.hashCode());
      Path precious = project.resolve("precious");
      Files.writeString(precious, "mine");
      forge(project, "remove 1 " + name + "\n");

      assertThat(recovery(project)).isEmpty();

      assertThat(precious).hasContent("mine");
      assertThat(files(project)).isEqualTo(OLD);
    }
  }

  @Test
  void aJournalIsNotFollowedThroughALink() throws IOException {
    publish(base, OLD);
    Path elsewhere = Files.createDirectories(base.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("index.html"), "mine");
    Files.createSymbolicLink(base.resolve("site/link"), elsewhere);
    forge(base, "remove 1 link/index.html\n");

    assertThatThrownBy(() -> recovery(base))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("is a symbolic link");
    assertThat(elsewhere.resolve("index.html")).hasContent("mine");
  }

  @Test
  void aJournalThatIsNotWholeIsNotFollowed() throws IOException {
    publish(base, OLD);
    Path staged = Files.createDirectories(base.resolve(".site-staging"));
    Files.writeString(staged.resolve("journal"), "mujaz-journal 1\nremove 1 index.html\n");

    assertThat(recovery(base)).isEmpty();
    assertThat(files(base)).isEqualTo(OLD);
    assertThat(staged).doesNotExist();
  }

  /** Has the next build begin, and finds the site that it tells of. */
  private static Recovery recoverAndCheck(Path project) throws IOException {
    Recovery told = recovery(project).orElseThrow();
    assertThat(files(project)).isEqualTo(told == Recovery.FINISHED ? NEW : OLD);
    assertThat(project.resolve(".site-staging")).doesNotExist();
    return told;
  }
}
