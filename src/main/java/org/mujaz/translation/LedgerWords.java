package org.mujaz.translation;

import org.mujaz.model.TranslationState;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** What the states of a pair are called. */
final class LedgerWords {

  private LedgerWords() {}

  static Wording meaning(TranslationState state) {
    return switch (state) {
      case STALE -> ReportPhrase.STALE_MEANS;
      case MISSING -> ReportPhrase.MISSING_MEANS;
      case ORPHANED -> ReportPhrase.ORPHANED_MEANS;
      case UNTRACKED -> ReportPhrase.UNTRACKED_MEANS;
      case CURRENT -> ReportPhrase.CURRENT_MEANS;
      case ORIGINAL -> throw noState(state);
    };
  }

  static Wording counted(TranslationState state, int count) {
    ReportPhrase phrase =
        switch (state) {
          case STALE -> ReportPhrase.STALE;
          case MISSING -> ReportPhrase.MISSING;
          case ORPHANED -> ReportPhrase.ORPHANED;
          case UNTRACKED -> ReportPhrase.UNTRACKED;
          case CURRENT -> ReportPhrase.CURRENT;
          case ORIGINAL -> throw noState(state);
        };
    return phrase.counting(count);
  }

  private static IllegalArgumentException noState(TranslationState state) {
    return new IllegalArgumentException("no state of a pair: " + state);
  }
}
