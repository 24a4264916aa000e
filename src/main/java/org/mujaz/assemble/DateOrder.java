package org.mujaz.assemble;

import java.util.Optional;
import org.mujaz.model.Timestamp;
import org.mujaz.model.Timestamp.Precision;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.read.Located;

/** Checks that what happens later has a later date. */
final class DateOrder {

  private final Problems problems;

  DateOrder(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reports a version that was changed before it was published, or ends before it begins.
   *
   * @param published the date of the story, wherever it comes from
   */
  void check(Resolved facts, Optional<Timestamp> published) {
    facts
        .updated()
        .filter(updated -> published.filter(date -> isBefore(updated.value(), date)).isPresent())
        .ifPresent(updated -> report("updated", updated, "date", facts.date(), published));
    Optional<Timestamp> begin = facts.publish().map(Located::value).or(() -> published);
    String beginning = facts.publish().isPresent() ? "publish" : "date";
    facts
        .expires()
        .filter(end -> begin.filter(from -> !isBefore(from, end.value())).isPresent())
        .ifPresent(
            end -> report("expires", end, beginning, facts.publish().or(facts::date), begin));
  }

  /** A date without a time is any moment of its day. */
  private static boolean isBefore(Timestamp one, Timestamp other) {
    boolean days = one.precision() == Precision.DAY || other.precision() == Precision.DAY;
    return days ? one.day().isBefore(other.day()) : one.at().isBefore(other.at());
  }

  private void report(
      String laterKey,
      Located<Timestamp> later,
      String earlierKey,
      Optional<Located<Timestamp>> earlier,
      Optional<Timestamp> earlierValue) {
    Problem problem =
        Problem.of(
            ProblemCode.DATES_OUT_OF_ORDER,
            later.location(),
            laterKey,
            FactsMerger.written(later.value()),
            earlierKey,
            earlierValue.map(FactsMerger::written).orElse(""));
    problems.add(earlier.map(Located::location).map(problem::with).orElse(problem));
  }
}
