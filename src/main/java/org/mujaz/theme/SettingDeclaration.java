package org.mujaz.theme;

import java.util.List;
import java.util.Optional;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;

/**
 * A setting that a theme offers.
 *
 * @param key with dots, such as {@code colours.accent}
 * @param type what it may be
 * @param limits within the type
 * @param value the default
 * @param place of the default in {@code theme.yaml}
 * @param contrasts what it must stand out against
 * @param description for the publisher
 */
record SettingDeclaration(
    String key,
    SettingType type,
    Limits limits,
    String value,
    Location place,
    List<Contrast> contrasts,
    String description) {
  SettingDeclaration {
    contrasts = List.copyOf(contrasts);
  }

  /** The value that a text stands for, or nothing when it may not be that. */
  Optional<Object> read(String given) {
    return type.read(given, limits);
  }

  /** What a report tells to write. */
  Wording words() {
    return type.words(limits);
  }
}
