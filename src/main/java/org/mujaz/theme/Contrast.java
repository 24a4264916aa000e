package org.mujaz.theme;

import java.math.BigDecimal;
import org.mujaz.source.Location;

/**
 * Two colours that a theme puts upon each other.
 *
 * @param colour the key of what is written or drawn
 * @param ground the key of what it stands on
 * @param least the smallest contrast that readers need, 1 to 21
 * @param place where {@code theme.yaml} says so
 */
record Contrast(String colour, String ground, BigDecimal least, Location place) {

  /** Whether it is about the same two settings. */
  boolean replaces(Contrast other) {
    return colour.equals(other.colour) && ground.equals(other.ground);
  }

  boolean concerns(String key) {
    return colour.equals(key) || ground.equals(key);
  }

  boolean isEnough(Colour one, Colour two) {
    return one.contrast(two) >= least.doubleValue();
  }
}
