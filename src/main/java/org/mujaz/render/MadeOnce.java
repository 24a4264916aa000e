package org.mujaz.render;

import java.util.IdentityHashMap;
import java.util.function.Function;

/**
 * What was made of things that many pages show, for those shown lately; safe for any thread. A
 * thing is itself here, however much another is like it.
 */
final class MadeOnce<K, V> {

  /** Some tens of megabytes of views at most, however many stories there are. */
  private static final int MOST = 20_000;

  private final IdentityHashMap<K, V> made = new IdentityHashMap<>();

  /**
   * What is made of {@code thing}.
   *
   * @param make makes it; may be called by two threads at once, which is cheaper than to wait
   */
  V get(K thing, Function<K, V> make) {
    synchronized (made) {
      V known = made.get(thing);
      if (known != null) {
        return known;
      }
    }
    V fresh = make.apply(thing);
    synchronized (made) {
      if (made.size() >= MOST) {
        made.clear();
      }
      made.put(thing, fresh);
    }
    return fresh;
  }
}
