package org.mujaz.theme;

import java.util.List;
import java.util.Optional;

/**
 * A setting that a theme offers.
 *
 * @param key with dots, such as {@code colours.accent}
 * @param type what it may be
 * @param choices of a {@link SettingType#CHOICE}
 * @param value the default
 * @param description for the publisher
 */
record SettingDeclaration(
    String key, SettingType type, List<String> choices, String value, String description) {
  SettingDeclaration {
    choices = List.copyOf(choices);
  }

  /** The value that a text stands for, or nothing when it is not of the type. */
  Optional<Object> read(String given) {
    return type.read(given, choices);
  }
}
