package org.mujaz.search;

import org.mujaz.cache.Key;

/**
 * Tells of each text what the index has of it; is asked on any thread.
 *
 * @param <T> what stands for a text
 */
public interface IndexSource<T> {

  /**
   * Names all that {@link #text} depends on, and where in the order of texts it stands: those whose
   * keys an earlier build had too are in the same order in both. No two texts have one key.
   */
  Key key(T text);

  /** Its words. */
  IndexedText text(T text);

  /** Is told that the words of a text are known, in the place of being asked for them. */
  void known(T text);

  /** What is shown of it. */
  IndexedRecord record(T text);
}
