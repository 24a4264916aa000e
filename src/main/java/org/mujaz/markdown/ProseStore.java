package org.mujaz.markdown;

import java.util.List;
import java.util.Optional;
import org.mujaz.cache.Key;
import org.mujaz.model.ProseRef;

/** Keeps rendered bodies until the pages that show them are written; safe for any thread. */
public interface ProseStore {

  /**
   * A body in the store.
   *
   * @param ref its name
   * @param told what it tells whoever does not show it
   */
  record Stored(ProseRef ref, ProseFacts told) {}

  /** Keeps one and names it. */
  ProseRef put(Prose prose);

  /** The one with this name. */
  Prose get(ProseRef ref);

  /** Names the one with this name by all that it was made of, or else by what it is. */
  Key key(ProseRef ref);

  /**
   * Keeps one, longer than the build if it can, and names it.
   *
   * @param ingredients everything that it was made of
   */
  ProseRef put(List<String> ingredients, Prose prose);

  /** One that was made of the same, if it was kept. */
  Optional<Stored> find(List<String> ingredients);
}
