package org.mujaz.render;

import java.util.Optional;
import org.mujaz.cache.Key;
import org.mujaz.cache.KeyMaker;
import org.mujaz.plan.PlannedPage;

/** Knows what earlier builds made; safe for any thread. */
public interface PageMemory {

  /**
   * For a key of all that a page is made of; has what is the same for all pages of the build
   * already.
   */
  KeyMaker key();

  /** Whether no earlier build left anything that it knows. */
  boolean isNew();

  /** The key of the view that is made of these ingredients, if some build made it. */
  Optional<Key> view(Key ingredients);

  /** Remembers which key the view has that is made of these ingredients. */
  void remember(Key ingredients, Key view);

  /**
   * Takes the file that stands at the address of {@code page} already, if an earlier build made it
   * of the same and found nothing wrong with it; then nobody needs to make it.
   */
  boolean keeps(PlannedPage page, Key view);
}
