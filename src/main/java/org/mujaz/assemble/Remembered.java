package org.mujaz.assemble;

import java.util.IdentityHashMap;
import java.util.Optional;

/**
 * What one step made of each of many things. A result is taken again if it would be made of the
 * same thing with the same answers.
 *
 * @param <A> the things
 * @param <T> what is made of each
 */
final class Remembered<A, T> {

  private IdentityHashMap<A, Indexes.Known<T>> before = new IdentityHashMap<>();
  private IdentityHashMap<A, Indexes.Known<T>> now = new IdentityHashMap<>();

  /**
   * What was made of a thing, if {@code indexes} say what they said then; several threads may ask
   * at a time.
   */
  Optional<Indexes.Known<T>> find(A thing, Indexes indexes) {
    return Optional.ofNullable(before.get(thing))
        .filter(indexes::stillSay)
        .map(known -> known.toldBy(indexes.texts()));
  }

  /** Keeps what was made of a thing, or found, until the next time. */
  void keep(A thing, Indexes.Known<T> made) {
    now.put(thing, made);
  }

  /** Forgets the things of which nothing was kept since the last time. */
  void turn() {
    before = now;
    now = new IdentityHashMap<>(before.size());
  }

  void forget() {
    before = new IdentityHashMap<>();
    now = new IdentityHashMap<>();
  }
}
