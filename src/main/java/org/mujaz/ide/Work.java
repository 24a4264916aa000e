package org.mujaz.ide;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.mujaz.source.SourcePath;

/**
 * What a goal does in a project, as far as an IDE has to know.
 *
 * @param goal its name
 * @param pom the project's POM, which takes the markers that have no other place
 * @param inputs the folders that it reads; they need not exist
 * @param outputs the folders that it leaves
 * @param settings whatever else its result depends on, but the time
 * @param files where the files are that reports name
 */
public record Work(
    String goal,
    Path pom,
    List<Path> inputs,
    List<Path> outputs,
    String settings,
    Function<SourcePath, Path> files) {

  /** Copies the lists. */
  public Work {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }
}
