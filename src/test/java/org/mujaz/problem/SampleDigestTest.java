package org.mujaz.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.build.BuildRequest;
import org.mujaz.build.BuildResult;
import org.mujaz.build.SiteBuild;
import org.mujaz.build.TestBuild;

/** The digest that comes with the project, where the built-in theme is a publisher's theme too. */
final class SampleDigestTest {

  @TempDir private Path target;

  @Test
  void itHasNoProblem() {
    Path base = Path.of("").toAbsolutePath();
    BuildRequest request =
        new BuildRequest(
            base,
            base.resolve("content"),
            base.resolve("themes"),
            target.resolve("site"),
            target.resolve("work"),
            TestBuild.CLOCK,
            true,
            2);
    BuildResult result = new SiteBuild(request).run();
    assertThat(new TextReport(Messages.english(), result.sources()).lines(result.problems()))
        .isEmpty();
    assertThat(result.publication()).isPresent();
  }
}
