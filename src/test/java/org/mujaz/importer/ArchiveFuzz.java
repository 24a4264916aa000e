package org.mujaz.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mujaz.problem.ProblemCode;

/** Any bytes are unpacked as an archive: nothing leaves the folder, and what stays out is told. */
final class ArchiveFuzz {

  private static final Pattern HIDDEN = Pattern.compile("(?:^|/)\\.");

  @FuzzTest
  void anyArchiveIsUnpackedOrTold(byte[] bytes) throws IOException {
    try (FuzzedImport fuzzed = new FuzzedImport()) {
      fuzzed.site().with("old.zip", bytes);
      TestImport done = fuzzed.of("old.zip", Format.WIRE);
      boolean told =
          done.result().problems().sorted().stream()
              .anyMatch(problem -> problem.code() != ProblemCode.ASSUMED_DATE);
      if (!told) {
        assertThat(done.files()).hasSize(entries(fuzzed.site().path("old.zip")));
      }
    }
  }

  /** How many files somebody sees in it: a name that begins with a dot hides a file or folder. */
  private static int entries(Path archive) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      return (int)
          zip.stream()
              .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("__MACOSX/"))
              .filter(entry -> !HIDDEN.matcher(entry.getName()).find())
              .count();
    } catch (ZipException noArchive) {
      return 0;
    }
  }
}
