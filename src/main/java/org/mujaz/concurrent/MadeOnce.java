package org.mujaz.concurrent;

import java.util.IdentityHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of things that many pages show, for those shown lately; safe for any thread. A
 * thing is itself here, however much another is like it.
 */
public final class MadeOnce<K, V> {

  /** Some tens of megabytes of views at most, however many stories there are. */
  private static final int MOST = 20_000;

  private final int most;
  private final IdentityHashMap<K, V> made = new IdentityHashMap<>();

  /** Of 20,000 things at most. */
  public MadeOnce() {
    this(MOST);
  }

  /** Of so many things at most. */
  public MadeOnce(int most) {
    this.most = most;
  }

  /**
   * What is made of {@code thing}.
   *
   * @param make makes it; may be called by two threads at once, which is cheaper than to wait
   */
  public V get(K thing, Function<K, V> make) {
    V known = find(thing);
    return known == null ? keep(thing, make.apply(thing)) : known;
  }

  /** What was made of {@code thing}, if that is still known. */
  public @Nullable V find(K thing) {
    synchronized (made) {
      return made.get(thing);
    }
  }

  /** Keeps what was made of {@code thing}, and returns it. */
  public V keep(K thing, V fresh) {
    synchronized (made) {
      if (made.size() >= most) {
        made.clear();
      }
      made.put(thing, fresh);
    }
    return fresh;
  }
}
