package org.mujaz.maven;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.model.TranslationState;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.ReportPhrase;

/** The parameter that names states of translations. */
final class ListedStates {

  /** Those that a publisher may not want. */
  private static final Set<TranslationState> NAMED =
      EnumSet.of(
          TranslationState.STALE,
          TranslationState.MISSING,
          TranslationState.ORPHANED,
          TranslationState.UNTRACKED);

  private ListedStates() {}

  /**
   * The states; none when nothing was given.
   *
   * @throws InvalidInput if a word is not one of them
   */
  static Set<TranslationState> of(@Nullable String parameter) {
    Set<TranslationState> states = EnumSet.noneOf(TranslationState.class);
    for (String word : ListedWords.of(parameter)) {
      Optional<TranslationState> state =
          NAMED.stream()
              .filter(named -> named.name().equals(word.toUpperCase(Locale.ROOT)))
              .findFirst();
      states.add(state.orElseThrow(() -> new InvalidInput(ReportPhrase.BAD_FAIL_ON.with(word))));
    }
    return states;
  }
}
