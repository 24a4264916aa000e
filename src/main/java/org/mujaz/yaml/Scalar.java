package org.mujaz.yaml;

import java.util.Set;
import org.mujaz.source.Location;

/**
 * A single value.
 *
 * <p>Nothing is made of it but text: {@code 2017-10-18}, {@code 007} and {@code no} stay as they
 * were written, and whoever knows what the key means reads them.
 *
 * @param text its characters, after YAML's own quoting and folding, clean as those of a file
 * @param plain whether it was written without quotation marks or block indicators
 * @param location where it begins
 */
public record Scalar(String text, boolean plain, Location location) implements Node {

  /** YAML 1.2.2, 10.3.2: the plain scalars that the core schema resolves to null. */
  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  /** Whether nothing was given: a null of the core schema, or blank text however written. */
  public boolean isNothing() {
    return text.isBlank() || (plain && NULLS.contains(text));
  }
}
