package org.mujaz.theme;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A decimal number, or a length in one of the units that style sheets have for text and boxes.
 *
 * @param number the value
 * @param unit such as {@code rem}; empty for a bare number
 */
record Measure(BigDecimal number, String unit) {
  private static final Pattern FORM =
      Pattern.compile("(?<number>-?[0-9]{1,9}(?:\\.[0-9]{1,9})?)(?<unit>rem|em|px|ch)?");

  /** The measure that a text says, or nothing. */
  static Optional<Measure> of(String text) {
    Matcher found = FORM.matcher(text);
    return found.matches()
        ? Optional.of(
            new Measure(
                new BigDecimal(found.group("number")),
                Optional.ofNullable(found.group("unit")).orElse("")))
        : Optional.empty();
  }

  boolean isLength() {
    return !unit.isEmpty();
  }

  boolean hasUnitOf(Measure other) {
    return unit.equals(other.unit);
  }

  /** As it is written in a style sheet. */
  @Override
  public String toString() {
    return number.toPlainString() + unit;
  }
}
