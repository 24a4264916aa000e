package org.mujaz.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.problem.BrokenEnvironment;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problems;

class DiskTroubleTest {

  @TempDir private Path base;

  @Test
  void whatTheSystemSaysIsToldWithTheFolder() {
    assertThat(told(new FileSystemException("/a/1", null, "No space left on device")))
        .isEqualTo("the disk that holds " + base + " is full; make room and build again");
    assertThat(told(new IOException("Disk quota exceeded"))).contains("is full");
    assertThat(told(new AccessDeniedException(base + "/1")))
        .isEqualTo(base + " cannot be written to: permission denied for " + base + "/1");
    assertThat(told(new FileSystemException("/a/1", null, "Read-only file system")))
        .isEqualTo(base + " is on a file system that can only be read");
  }

  @Test
  void theFolderThatAFileCannotBeMovedToIsTold() {
    assertThat(told(new AccessDeniedException(base + "/1", "/site/404.html", null)))
        .isEqualTo("/site cannot be written to: permission denied for /site/404.html");
    assertThat(told(new AccessDeniedException("/site/.mujaz-files")))
        .isEqualTo("/site cannot be written to: permission denied for /site/.mujaz-files");
  }

  @Test
  void anythingElseIsToldAsItIs() {
    assertThat(told(new FileSystemException("/a/1", null, "Input/output error")))
        .endsWith("/a/1: Input/output error");
  }

  @Test
  void whatIsInTheWayIsToldInBothLanguages() throws IOException {
    Path site = Files.createDirectories(base.resolve("site"));
    Files.writeString(site.resolve("ar"), "mine");
    Obstacles obstacles = new Obstacles(site, List.of());
    assertThatThrownBy(() -> obstacles.check(Set.of("ar/index.html")))
        .isInstanceOfSatisfying(
            BrokenEnvironment.class,
            broken -> {
              assertThat(broken)
                  .hasMessage(
                      site.resolve("ar") + ": is a file, but the site needs a folder of this name");
              assertThat(Messages.in(Language.ARABIC).words(broken.reason()))
                  .isEqualTo(
                      "\u2066"
                          + site.resolve("ar")
                          + "\u2069: ملف، والموقع يحتاج إلى مجلد بهذا الاسم");
              assertThat(DiskTrouble.of(broken, base)).hasCause(broken);
            });
  }

  @Test
  void theSameIsToldInArabic() {
    assertThat(reason(new IOException("No space left on device"), Language.ARABIC))
        .startsWith("امتلأ القرص الذي فيه \u2066" + base);
  }

  private String told(IOException e) {
    return reason(e, Language.ENGLISH);
  }

  private String reason(IOException e, Language language) {
    Throwable cause = DiskTrouble.of(e, base).getCause();
    return cause instanceof BrokenEnvironment broken
        ? Messages.in(language).words(broken.reason())
        : cause + "";
  }

  /** On a disk of one megabyte, where the machine lets tests make one. */
  @Nested
  class OnASmallDisk {

    private Path disk = base;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
      disk = Files.createDirectories(base.resolve("disk"));
      assumeThat(run("mount", "-t", "tmpfs", "-o", "size=1m", "none", disk.toString()))
          .as("tests may mount a file system")
          .isTrue();
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
      run("umount", disk.toString());
    }

    @Test
    void aFullDiskIsToldAndTheOldSiteStays() throws IOException {
      publish(disk.resolve("site"), 10);

      assertThatThrownBy(() -> publish(disk.resolve("site"), 2_000_000))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("is full; make room and build again");

      assertThat(disk.resolve("site/index.html")).hasSize(10);
      assertThat(disk.resolve(".site-staging")).doesNotExist();
    }

    @Test
    void aDiskThatCanOnlyBeReadIsTold() throws IOException, InterruptedException {
      publish(disk.resolve("site"), 10);
      assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();

      assertThatThrownBy(() -> publish(disk.resolve("site"), 20))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("is on a file system that can only be read");

      assertThat(disk.resolve("site/index.html")).hasSize(10);
    }

    @Test
    void aSiteThatIsAMountIsPublishedFromAFolderInIt() throws IOException {
      publish(disk, 10);
      publish(disk, 20);

      assertThat(disk.resolve("index.html")).hasSize(20);
      assertThat(disk.resolve(StagingFolder.INSIDE)).doesNotExist();
    }

    @Test
    void soIsAFolderOfTheSameDiskThatIsMountedElsewhere() throws IOException, InterruptedException {
      Path site = Files.createDirectories(base.resolve("bound"));
      Path real = Files.createDirectories(base.resolve("real"));
      assumeThat(run("mount", "--bind", real.toString(), site.toString())).isTrue();
      try {
        publish(site, 10);
        publish(site, 20);

        assertThat(real.resolve("index.html")).hasSize(20);
        assertThat(real.resolve(StagingFolder.INSIDE)).doesNotExist();
      } finally {
        run("umount", site.toString());
      }
    }

    private void publish(Path site, int size) {
      try (Staging staging = Staging.open(site, base, base.resolve("target"))) {
        staging.write(new Route("/"), new byte[size]);
        staging.publish(new Problems(), Guard.off());
      }
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
