package org.mujaz.theme;

import java.util.List;
import java.util.Optional;

/**
 * What a theme allows a setting to be, within its type.
 *
 * @param choices of a {@link SettingType#CHOICE}
 * @param least the smallest number or length
 * @param most the largest number or length
 */
record Limits(List<String> choices, Optional<Measure> least, Optional<Measure> most) {

  /** Anything of the type. */
  static final Limits NONE = new Limits(List.of(), Optional.empty(), Optional.empty());

  /** Copies the list. */
  Limits {
    choices = List.copyOf(choices);
  }

  /** Whether a number or length is of the unit of the limits, and between them. */
  boolean hold(Measure given) {
    return least
            .map(l -> given.hasUnitOf(l) && given.number().compareTo(l.number()) >= 0)
            .orElse(true)
        && most.map(m -> given.hasUnitOf(m) && given.number().compareTo(m.number()) <= 0)
            .orElse(true);
  }
}
