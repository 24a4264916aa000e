package org.mujaz.translation;

import java.util.Set;
import org.mujaz.model.Language;
import org.mujaz.model.TranslationState;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/**
 * Makes errors of the states that a publisher does not want to publish with. Stories with a version
 * that is a draft, or has expired, do not count.
 */
public final class LedgerCheck {

  private final Ledger ledger;
  private final Set<TranslationState> unwanted;

  /** A check for some states. */
  public LedgerCheck(Ledger ledger, Set<TranslationState> unwanted) {
    this.ledger = ledger;
    this.unwanted = Set.copyOf(unwanted);
  }

  /** Reports every story in an unwanted state. */
  public void report(Problems problems) {
    ledger.entries().stream()
        .filter(entry -> unwanted.contains(entry.state()))
        .filter(entry -> !entry.isWithdrawn())
        .forEach(entry -> problems.add(problem(entry)));
  }

  private static Problem problem(Entry entry) {
    Wording story = Wording.quoted(entry.story());
    return switch (entry.state()) {
      case STALE ->
          Problem.of(ProblemCode.STALE_TRANSLATION, entry.place(), original(entry), story);
      case MISSING ->
          Problem.of(
              ProblemCode.MISSING_TRANSLATION,
              entry.place(),
              ReportPhrase.of(entry.translation().orElseThrow()));
      case ORPHANED -> Problem.of(ProblemCode.ORPHANED_TRANSLATION, entry.place(), original(entry));
      case UNTRACKED -> Problem.of(ProblemCode.UNTRACKED_TRANSLATION, entry.place(), story);
      case CURRENT, ORIGINAL -> throw new IllegalStateException("not unwanted: " + entry.state());
    };
  }

  private static Wording original(Entry entry) {
    Language original = entry.original().orElseThrow();
    return ReportPhrase.of(original);
  }
}
