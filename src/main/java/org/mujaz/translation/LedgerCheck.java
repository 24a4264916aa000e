package org.mujaz.translation;

import java.util.Set;
import org.mujaz.model.Language;
import org.mujaz.model.Site;
import org.mujaz.model.TranslationState;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.read.Content;

/**
 * Makes errors of the states that a publisher does not want to publish with. Stories with a version
 * that is a draft, or has expired, do not count.
 */
public final class LedgerCheck {

  private LedgerCheck() {}

  /**
   * Reports every story in an unwanted state.
   *
   * @param site what was made of {@code content}, for its readers
   */
  public static void report(
      Content content, Site site, Set<TranslationState> unwanted, Problems problems) {
    if (!unwanted.isEmpty()) {
      Ledger.of(content, site).entries().stream()
          .filter(entry -> unwanted.contains(entry.state()))
          .filter(entry -> !entry.isWithdrawn())
          .forEach(entry -> problems.add(problem(entry)));
    }
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
