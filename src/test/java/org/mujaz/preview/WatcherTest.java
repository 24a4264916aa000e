package org.mujaz.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What watchers tell of files that come, go, move, and are written to. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class WatcherTest {

  /** A pause that is short enough for a test. */
  private static final long PAUSE = 10;

  /** Saves that come in a moment are told together, unless the machine stands still between. */
  private static final int FEW = 4;

  @TempDir Path base;
  private Path content;

  @BeforeEach
  void makeContent() throws IOException {
    content = Files.createDirectory(base.resolve("content"));
  }

  private enum Kind {
    NOTIFIED {
      @Override
      Watcher of(Path content) throws IOException {
        return NotifiedWatcher.of(List.of(content));
      }
    },
    POLLING {
      @Override
      Watcher of(Path content) {
        return new PollingWatcher(List.of(content), PAUSE);
      }
    };

    abstract Watcher of(Path content) throws IOException;
  }

  private Path write(String name, String text) throws IOException {
    Path file = content.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Takes answers until all of these were told; how many it took. */
  private static int answersUntil(Watcher watcher, Set<Path> expected) throws InterruptedException {
    Set<Path> told = new HashSet<>();
    int answers = 0;
    while (!told.containsAll(expected)) {
      told.addAll(watcher.changes());
      answers++;
    }
    return answers;
  }

  @ParameterizedTest
  @EnumSource
  void aHundredSavesInAMomentAreToldTogetherAndNoneIsLost(Kind kind) throws Exception {
    write("stories/0/en.md", "Words.");
    try (Watcher watcher = kind.of(content)) {
      Set<Path> saved = new HashSet<>();
      for (int i = 0; i < 100; i++) {
        saved.add(write("stories/" + i + "/en.md", "Other words."));
      }
      assertThat(answersUntil(watcher, saved)).isBetween(1, FEW);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFileThatAnEditorPutsInThePlaceOfAnotherHasChanged(Kind kind) throws Exception {
    Path story = write("stories/a/en.md", "Words.");
    try (Watcher watcher = kind.of(content)) {
      Path fresh = Files.writeString(base.resolve("fresh"), "Other words.");
      Files.move(fresh, story, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      assertThat(watcher.changes()).containsExactly(story);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRenameTellsBothNames(Kind kind) throws Exception {
    Path old = write("stories/a/en.md", "Words.");
    try (Watcher watcher = kind.of(content)) {
      Path now = Files.move(old, old.resolveSibling("ar.md"));
      assertThat(answersUntil(watcher, Set.of(old, now))).isBetween(1, FEW);
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofAFolderThatIsRemovedAllIsGone(Kind kind) throws Exception {
    Path english = write("stories/a/en.md", "Words.");
    Path arabic = write("stories/a/ar.md", "كلمات.");
    try (Watcher watcher = kind.of(content)) {
      Files.delete(english);
      Files.delete(arabic);
      Files.delete(english.getParent());
      assertThat(answersUntil(watcher, Set.of(english, arabic))).isBetween(1, FEW);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFolderThatIsMovedHereIsWatched(Kind kind) throws Exception {
    Path outside = Files.createDirectories(base.resolve("drafts"));
    Files.writeString(outside.resolve("en.md"), "Words.");
    Files.createDirectory(content.resolve("stories"));
    try (Watcher watcher = kind.of(content)) {
      Path story = Files.move(outside, content.resolve("stories/a")).resolve("en.md");
      assertThat(answersUntil(watcher, Set.of(story))).isBetween(1, FEW);
      Files.writeString(story, "More words than before.");
      assertThat(watcher.changes()).containsExactly(story);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFolderThatIsNotThereYetIsWatchedWhenItComes(Kind kind) throws Exception {
    Files.delete(content);
    try (Watcher watcher = kind.of(content)) {
      Path story = write("stories/a/en.md", "Words.");
      assertThat(answersUntil(watcher, Set.of(story))).isBetween(1, FEW);
    }
  }

  @Test
  void lookingFindsWordsOfTheSameLengthByTheirTime() throws Exception {
    Path story = write("en.md", "one");
    Files.setLastModifiedTime(story, FileTime.fromMillis(0));
    try (Watcher watcher = new PollingWatcher(List.of(content), PAUSE)) {
      Files.writeString(story, "two");
      assertThat(watcher.changes()).containsExactly(story);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsClosedTellsNothing(Kind kind) throws Exception {
    Watcher watcher = kind.of(content);
    watcher.close();
    assertThatThrownBy(watcher::changes).isInstanceOf(ClosedWatchServiceException.class);
  }
}
