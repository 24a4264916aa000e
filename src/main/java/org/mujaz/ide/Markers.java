package org.mujaz.ide;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.problem.Severity;
import org.mujaz.problem.TextReport;
import org.mujaz.source.Location;

/**
 * The problems of one run of a goal as markers, one each, in the place of those of the last run.
 */
final class Markers {

  private final BuildContext context;
  private final Work work;

  Markers(BuildContext context, Work work) {
    this.context = context;
    this.work = work;
  }

  /** Old ones are taken off whatever a marker may be on: an IDE keeps them for files by name. */
  void clear() {
    work.inputs().forEach(folder -> Inputs.visit(folder, path -> remove(path.toFile())));
    remove(work.pom().toFile());
  }

  private void remove(File file) {
    context.removeMessages(file);
  }

  /**
   * Sets the new ones.
   *
   * @param failure what the errors failed the goal with
   */
  void set(Problems problems, TextReport words, @Nullable Throwable failure) {
    for (Problem problem : problems.sorted()) {
      boolean isError = problems.severityOf(problem) == Severity.ERROR;
      set(problem, isError, words, isError ? failure : null);
    }
  }

  /** An IDE can show nothing at a file that is not there, or that it has not seen read. */
  private void set(
      Problem problem, boolean isError, TextReport words, @Nullable Throwable failure) {
    Location place = problem.location();
    int severity = isError ? BuildContext.ERROR : BuildContext.WARNING;
    file(place)
        .ifPresentOrElse(
            file ->
                context.addMessage(
                    file.toFile(),
                    place.line(),
                    place.column(),
                    words.line(problem),
                    severity,
                    failure),
            () ->
                context.addMessage(
                    work.pom().toFile(), 0, 0, words.placedLine(problem), severity, failure));
  }

  private Optional<Path> file(Location place) {
    try {
      Path file = work.files().apply(place.path());
      return Optional.of(file)
          .filter(Files::exists)
          .filter(found -> work.inputs().stream().anyMatch(found::startsWith));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
