package org.mujaz.theme;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;

/**
 * What went wrong while pages were rendered: one mistake in a template fails on every page, and is
 * told once.
 */
final class Failures {
  private record Failure(ProblemCode code, Location place, List<Wording> arguments) {}

  private final ConcurrentMap<Failure, String> subjects = new ConcurrentHashMap<>();

  /**
   * Takes a mistake.
   *
   * @param subject the page; the first in the order of names is the one that the report names
   */
  void add(ProblemCode code, Location place, String subject, Wording... arguments) {
    add(new Failure(code, place, List.of(arguments)), subject);
  }

  private void add(Failure failure, String subject) {
    subjects.merge(failure, subject, (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  /** Takes those of a part of a page. */
  void addAll(Failures part) {
    part.subjects.forEach(this::add);
  }

  /** Whether nothing went wrong so far. */
  boolean isEmpty() {
    return subjects.isEmpty();
  }

  /** Tells each mistake once. */
  void reportTo(Problems problems) {
    subjects.forEach((failure, subject) -> problems.add(problem(failure, subject)));
  }

  private static Problem problem(Failure failure, String subject) {
    Wording[] arguments = failure.arguments().toArray(Wording[]::new);
    if (failure.code() == ProblemCode.TEMPLATE_FAILED) {
      return Problem.of(failure.code(), failure.place(), Wording.quoted(subject), arguments[0]);
    }
    return Problem.of(failure.code(), failure.place(), arguments);
  }
}
