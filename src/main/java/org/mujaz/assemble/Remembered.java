package org.mujaz.assemble;

import java.util.IdentityHashMap;
import java.util.function.Function;
import org.mujaz.problem.Problems;

/**
 * What one step makes of each of many things. A result is taken again if it would be made of the
 * same thing with the same answers; what has a problem is made, and told, each time.
 *
 * @param <A> the things
 * @param <T> what is made of each
 */
final class Remembered<A, T> {

  private IdentityHashMap<A, Indexes.Known<T>> before = new IdentityHashMap<>();
  private IdentityHashMap<A, Indexes.Known<T>> now = new IdentityHashMap<>();

  /**
   * The result for a thing.
   *
   * @param own takes the problems of this thing alone, and is empty
   * @param make makes it, of nothing but the thing and what {@code indexes} say
   */
  T of(A thing, Indexes indexes, Problems own, Function<A, T> make) {
    Indexes.Known<T> known = before.get(thing);
    Indexes.Known<T> told =
        known != null && indexes.stillSay(known) && own.isEmpty()
            ? known.toldBy(indexes.texts())
            : indexes.known(make.apply(thing));
    if (own.isEmpty()) {
      now.put(thing, told);
    }
    return told.result();
  }

  /** Forgets the things that nobody has asked for since the last time. */
  void turn() {
    before = now;
    now = new IdentityHashMap<>(before.size());
  }

  void forget() {
    before = new IdentityHashMap<>();
    now = new IdentityHashMap<>();
  }
}
