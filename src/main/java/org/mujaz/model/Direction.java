package org.mujaz.model;

import java.util.Locale;

/** The base direction of a text. */
public enum Direction {
  /** Right to left. */
  RTL,
  /** Left to right. */
  LTR;

  /** The value of HTML's {@code dir} attribute. */
  public String attribute() {
    return name().toLowerCase(Locale.ROOT);
  }
}
