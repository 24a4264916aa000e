package org.mujaz.build;

import java.util.List;
import java.util.Optional;
import org.mujaz.problem.Problems;
import org.mujaz.problem.SourceLines;
import org.mujaz.problem.Wording;
import org.mujaz.publish.Publication;

/**
 * How a build ended.
 *
 * @param problems everything that was found, whether it stopped the build or not
 * @param sources the lines that a report of {@code problems} quotes
 * @param publication what changed in the output folder, or nothing where errors kept it as it was
 * @param contents what the site is made of, in words of the report, such as {@code 24 stories}
 * @param leftOut what was read but not published, likewise, such as {@code 1 draft}
 * @param reviewed what was read
 */
public record BuildResult(
    Problems problems,
    SourceLines sources,
    Optional<Publication> publication,
    List<Wording> contents,
    List<Wording> leftOut,
    Reviewed reviewed) {

  /** Copies the lists. */
  public BuildResult {
    contents = List.copyOf(contents);
    leftOut = List.copyOf(leftOut);
  }
}
