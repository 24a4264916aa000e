package org.mujaz.problem;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.mujaz.source.Location;

/**
 * The problems found so far: stages add to it, from any thread, and go on.
 *
 * <p>The report is sorted, so it does not depend on the order of discovery.
 */
public final class Problems {

  private final ConcurrentLinkedQueue<Problem> found = new ConcurrentLinkedQueue<>();
  private final boolean warningsAsErrors;

  /** No problems yet. */
  public Problems() {
    this(false);
  }

  /**
   * No problems yet.
   *
   * @param warningsAsErrors whether a warning keeps the site from being published
   */
  public Problems(boolean warningsAsErrors) {
    this.warningsAsErrors = warningsAsErrors;
  }

  /** Takes one. */
  public void add(Problem problem) {
    found.add(problem);
  }

  /** Takes a plain one. */
  public void add(ProblemCode code, Location location) {
    add(Problem.of(code, location));
  }

  /** Takes a plain one that quotes the publisher's own words. */
  public void add(ProblemCode code, Location location, String... arguments) {
    add(Problem.of(code, location, arguments));
  }

  /** Takes a plain one. */
  public void add(ProblemCode code, Location location, Wording... arguments) {
    add(Problem.of(code, location, arguments));
  }

  /** Whether nothing was found so far. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Hands over what was found so far, so that none is left. */
  public void moveTo(Problems other) {
    for (Problem next = found.poll(); next != null; next = found.poll()) {
      other.add(next);
    }
  }

  /** How much this problem weighs in this build. */
  public Severity severityOf(Problem problem) {
    return warningsAsErrors ? Severity.ERROR : problem.code().severity();
  }

  /** Whether something found so far keeps the site from being published. */
  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> severityOf(problem) == Severity.ERROR);
  }

  /** How many of this severity there are, the same problem at the same place counted once. */
  public int count(Severity severity) {
    return (int) sorted().stream().filter(problem -> severityOf(problem) == severity).count();
  }

  /** All of them by file, line, column and code; none twice. */
  public List<Problem> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
