package org.mujaz.concurrent;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** {@link MadeOnce} in each of a few ways; safe for any thread. */
public final class MadeOncePer<E extends Enum<E>, K, V> {

  private final Map<E, MadeOnce<K, V>> made;

  /**
   * Of so many things at most in each way.
   *
   * @param ways all of them
   */
  public MadeOncePer(Class<E> ways, int most) {
    this.made = new EnumMap<>(ways);
    for (E way : ways.getEnumConstants()) {
      made.put(way, new MadeOnce<>(most));
    }
  }

  /** What is made of {@code thing} in a way, as in {@link MadeOnce#get}. */
  public V get(E way, K thing, Function<K, V> make) {
    return Objects.requireNonNull(made.get(way)).get(thing, make);
  }
}
