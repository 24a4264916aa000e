package org.mujaz.config;

import java.util.List;
import org.mujaz.source.Location;

/**
 * The theme that site.yaml asks for.
 *
 * @param name a folder below {@code themes/}, or the built-in {@code mujaz}
 * @param location where site.yaml says so
 * @param settings the values it gives for the theme's settings
 */
public record ThemeChoice(String name, Location location, List<Setting> settings) {

  /**
   * One setting, as written; the theme that declares it knows its type.
   *
   * @param key with dots for nesting, such as {@code colours.accent}
   * @param place of the key
   * @param value as written
   * @param location of the value
   */
  public record Setting(String key, Location place, String value, Location location) {}

  /** Copies the list. */
  public ThemeChoice {
    settings = List.copyOf(settings);
  }
}
