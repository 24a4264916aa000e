package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.hash.FileState;
import org.mujaz.model.Language;
import org.mujaz.problem.BrokenEnvironment;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourcePath;

/** A file that cannot be read is told by its name and with the reason. */
final class UnreadFileTest {

  private static final SourcePath PATH = new SourcePath("content/stories/x/ar.md");

  /** Its system says that it is empty, and has something to read all the same. */
  private static final Path GROWING = Path.of("/proc/self/status");

  private final Problems problems = new Problems();

  @TempDir private Path base;

  private static String told(UncheckedIOException e, Language language) {
    return Messages.in(language)
        .words(((BrokenEnvironment) Objects.requireNonNull(e.getCause())).reason());
  }

  @Test
  void aFileThatMayNotBeRead() {
    UncheckedIOException e = UnreadFile.because(new AccessDeniedException("/a"), PATH);
    assertThat(told(e, Language.ENGLISH)).isEqualTo(PATH + ": permission denied");
    assertThat(told(e, Language.ARABIC)).isEqualTo("\u2066" + PATH + "\u2069: لا إذن بالوصول إليه");
  }

  @Test
  void aDiskThatFails() {
    IOException broken = new FileSystemException("/a", null, "Input/output error");
    assertThat(told(UnreadFile.because(broken, PATH), Language.ENGLISH))
        .isEqualTo(PATH + ": Input/output error");
    assertThat(told(UnreadFile.because(new IOException(), PATH), Language.ENGLISH))
        .isEqualTo(PATH + ": java.io.IOException");
  }

  @Test
  void aTextThatIsGoneWhenItIsRead() {
    assertThatThrownBy(() -> TextFiles.read(base.resolve("none"), PATH, problems))
        .hasMessageContaining(PATH + ": was there when the build began and is gone; build again");
  }

  @Test
  void aPictureThatIsGoneWhenItIsRead() {
    FoundFile found = new FoundFile(PATH.sibling("a.png"), base.resolve("none.png"), 9);
    assertThatThrownBy(() -> new MediaReader(FileHashes.READ, problems).read(found))
        .hasMessageContaining("content/stories/x/a.png: was there when the build began");
  }

  @Test
  void aTextThatGrowsWhileItIsRead() {
    assumeThat(GROWING).exists();
    assertThatThrownBy(() -> TextFiles.read(GROWING, PATH, problems))
        .hasMessageContaining(PATH + ": was changed while it was read; build again");
  }

  @Test
  void aFileThatGrowsWhileItIsRead() {
    assumeThat(GROWING).exists();
    FoundFile found = new FoundFile(PATH.sibling("a.csv"), GROWING, 0);
    assertThatThrownBy(() -> new MediaReader(FileHashes.READ, problems).read(found))
        .hasMessageContaining("content/stories/x/a.csv: was changed while it was read");
  }

  @Test
  void aFileOfTheSameSizeIsKnownByItsTime() throws IOException {
    Path file = Files.writeString(base.resolve("a"), "one");
    FileState before = FileState.of(file);
    assertThat(before.isStill(file, 3)).isTrue();
    assertThat(before.isStill(file, 2)).isFalse();
    Files.writeString(file, "two");
    Files.setLastModifiedTime(
        file, FileTime.from(before.modified() + 10_000_000, TimeUnit.NANOSECONDS));
    assertThat(before.isStill(file, 3)).isFalse();
  }
}
