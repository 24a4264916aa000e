package org.mujaz.translation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How an original differs from the state that its translation was made from.
 *
 * @param origin where the earlier state is known from
 * @param changes in the order of the text; none where the earlier state is not known
 */
public record Difference(Origin origin, List<Change> changes) {

  /** Where an earlier state is known from. */
  public sealed interface Origin {
    /** Its text, from the project's history: the newest commit that has it. */
    record Commit(String name, Instant date) implements Origin {}

    /** The hashes of its paragraphs, which the translation states. */
    record Hashes() implements Origin {}

    /** Nothing: the history does not reach it, and the hashes were not written down. */
    record Nothing() implements Origin {}
  }

  /** Copies the list. */
  public Difference {
    changes = List.copyOf(changes);
  }

  /** The commit that the earlier state is known from. */
  public Optional<Origin.Commit> commit() {
    return origin instanceof Origin.Commit commit ? Optional.of(commit) : Optional.empty();
  }
}
