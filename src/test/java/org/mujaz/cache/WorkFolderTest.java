package org.mujaz.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  @TempDir private Path folder;

  private void file(String name, Duration age) throws IOException {
    Path file = folder.resolve(name);
    Path parent = Objects.requireNonNull(file.getParent());
    Files.createDirectories(parent);
    Files.writeString(file, "kept");
    FileTime time = FileTime.from(NOW.minus(age));
    Files.setLastModifiedTime(file, time);
    if (!parent.equals(folder)) {
      Files.setLastModifiedTime(parent, time);
    }
  }

  private List<String> names(String in) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(in))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatWasKeptForTheEightLastOutputFoldersStays() throws IOException {
    for (int i = 0; i < 12; i++) {
      file("cache-%016x/texts-1.data".formatted(i), Duration.ofDays(10L * i));
      file("standing-%016x".formatted(i), Duration.ofDays(10L * i));
      file("told-%016x".formatted(i), Duration.ofDays(10L * i));
    }
    file("changes.json", Duration.ofDays(1000));
    file("pictures/a/list", Duration.ofDays(1000));

    WorkFolder.tidy(folder, folder.resolve("cache-0000000000000000"));

    assertThat(names("")).hasSize(3 * 8 + 2).contains("changes.json", "pictures");
    assertThat(names(""))
        .contains("cache-0000000000000007", "standing-0000000000000000")
        .doesNotContain("cache-0000000000000008", "standing-0000000000000008");
  }

  @Test
  void whatTheBuildItselfIsUsingStaysHoweverOldItIs() throws IOException {
    for (int i = 0; i < 12; i++) {
      file("cache-%016x/texts-1.data".formatted(i), Duration.ofDays(10L * i));
    }
    Path used = folder.resolve("cache-000000000000000b");

    WorkFolder.tidy(folder, used);

    assertThat(names("")).hasSize(9);
    assertThat(used).exists();
  }

  @Test
  void nothingIsRemovedThatABuildMayBeUsing() throws IOException {
    for (int i = 0; i < 12; i++) {
      file("cache-%016x/texts-1.data".formatted(i), Duration.ofHours(2L * i));
    }
    WorkFolder.tidy(folder, folder.resolve("cache-0000000000000000"));
    assertThat(names("")).hasSize(12);
  }

  @Test
  void cardsOfJavasThatAreGoneAreRemoved() throws IOException {
    file("cards/17.0.1/a.card", Duration.ofDays(20));
    file("cards/17.0.2/a.card", Duration.ofDays(10));
    file("cards/17.0.3/a.card", Duration.ofDays(2));
    file("cards/25/a.card", Duration.ZERO);

    WorkFolder.tidy(folder, folder.resolve("cache-0000000000000000"));

    assertThat(names("cards")).containsExactly("17.0.3", "25");
  }

  @Test
  void aFolderInWhichNothingIsKeptIsTidy() {
    WorkFolder.tidy(folder.resolve("nothing"), folder);
    assertThat(folder).isEmptyDirectory();
  }
}
