package org.mujaz.plan;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for; safe for any thread. */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> make;
  private volatile Optional<T> made = Optional.empty();

  Once(Supplier<T> make) {
    this.make = make;
  }

  @Override
  public T get() {
    return made.orElseGet(this::make);
  }

  private synchronized T make() {
    T value = made.orElseGet(make);
    made = Optional.of(value);
    return value;
  }
}
