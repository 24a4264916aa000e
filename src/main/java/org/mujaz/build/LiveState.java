package org.mujaz.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.problem.SourceLines;
import org.mujaz.source.SourcePath;

/**
 * A site as it is now.
 *
 * @param pages of the last state without errors; of the first one, if there was none yet; nothing
 *     where nothing can be shown
 * @param found what is wrong with the content and the theme, pages aside
 * @param warningsAsErrors whether a warning weighs as much as an error
 * @param sources the lines that a report quotes
 * @param files where the files are that a report names
 */
public record LiveState(
    Optional<LivePages> pages,
    List<Problem> found,
    boolean warningsAsErrors,
    SourceLines sources,
    Function<SourcePath, Path> files) {

  /** Copies the list. */
  public LiveState {
    found = List.copyOf(found);
  }

  /** Everything that is wrong, as far as pages were made with these. */
  public Problems problems() {
    Problems problems = new Problems(warningsAsErrors);
    found.forEach(problems::add);
    pages.ifPresent(p -> p.report(problems));
    return problems;
  }
}
