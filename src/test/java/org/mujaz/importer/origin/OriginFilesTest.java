package org.mujaz.importer.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** Folders with more files than anybody's export. */
final class OriginFilesTest {

  @TempDir private Path base;

  @BeforeEach
  void threeFiles() throws IOException {
    Path folder = Files.createDirectories(base.resolve("old"));
    for (String name : List.of("a.txt", "b.txt", "c.txt", ".hidden")) {
      Files.createFile(folder.resolve(name));
    }
  }

  @Test
  void asManyAsThereMayBeAreAll() {
    Problems problems = new Problems();
    assertThat(OriginFiles.of(base, base.resolve("old"), 3, problems)).hasSize(3);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void thatThereAreMoreIsTold() {
    Problems problems = new Problems();
    assertThat(OriginFiles.of(base, base.resolve("old"), 2, problems)).hasSize(2);
    assertThat(problems.sorted())
        .containsExactly(
            Problem.of(
                ProblemCode.UNREADABLE_ORIGIN,
                Location.of(new SourcePath("old")),
                ReportPhrase.TOO_MANY_FILES.with(Wording.quoted(2))));
  }
}
