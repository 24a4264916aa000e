package org.mujaz.build;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** One build, from content to the published site. */
public final class SiteBuild {

  private final BuildRequest request;
  private final Problems problems;

  /** A build that has not run yet. */
  public SiteBuild(BuildRequest request) {
    this.request = request;
    this.problems = new Problems(request.warningsAsErrors());
  }

  /** Runs it; the output folder changes only where the result says so. */
  public BuildResult run() {
    if (!Files.isRegularFile(request.contentFolder().resolve("site.yaml"))) {
      SourcePath path = new SourcePath("content/site.yaml");
      problems.add(ProblemCode.NO_CONTENT, Location.of(path), path.value());
    }
    return new BuildResult(
        problems, new FolderLines(request.baseFolder()), Optional.empty(), List.of(), List.of());
  }
}
