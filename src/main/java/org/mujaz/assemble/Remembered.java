package org.mujaz.assemble;

import java.util.IdentityHashMap;
import java.util.function.Supplier;
import org.mujaz.problem.Problems;

/**
 * What one step makes of each of many things. A result is taken again if it would be made of the
 * same thing with the same answers; what has a problem is made, and told, each time.
 *
 * @param <T> what is made
 */
final class Remembered<T> {

  private IdentityHashMap<Object, Indexes.Known<T>> before = new IdentityHashMap<>();
  private IdentityHashMap<Object, Indexes.Known<T>> now = new IdentityHashMap<>();

  /**
   * The result for a thing.
   *
   * @param own takes the problems of this thing alone, and is empty
   * @param make makes it, with nothing but {@code thing} and what {@code indexes} say
   */
  T of(Object thing, Indexes indexes, Problems own, Supplier<T> make) {
    Indexes.Known<T> known = before.get(thing);
    if (known == null || !indexes.stillSay(known) || !own.isEmpty()) {
      known = indexes.known(make.get());
    }
    if (own.isEmpty()) {
      now.put(thing, known);
    }
    return known.result();
  }

  /** Forgets the things that nobody has asked for since the last time. */
  void turn() {
    before = now;
    now = new IdentityHashMap<>();
  }

  void forget() {
    before = new IdentityHashMap<>();
    now = new IdentityHashMap<>();
  }
}
