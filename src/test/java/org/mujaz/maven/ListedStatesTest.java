package org.mujaz.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mujaz.model.TranslationState;
import org.mujaz.problem.InvalidInput;

/** The states of translations that a publisher names. */
final class ListedStatesTest {

  @Test
  void nothingIsNoState() {
    assertThat(ListedStates.of(null)).isEmpty();
    assertThat(ListedStates.of(" , ")).isEmpty();
  }

  @Test
  void statesStandBetweenCommas() {
    assertThat(ListedStates.of("stale, Missing،orphaned,untracked,stale"))
        .containsExactlyInAnyOrder(
            TranslationState.STALE,
            TranslationState.MISSING,
            TranslationState.ORPHANED,
            TranslationState.UNTRACKED);
  }

  @Test
  void otherWordsAreRefused() {
    for (String word : new String[] {"stall", "current", "original", "متقادمة"}) {
      assertThatThrownBy(() -> ListedStates.of("stale," + word))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("«" + word + "»")
          .hasMessageContaining("stale, missing, orphaned or untracked");
    }
  }
}
