package org.mujaz.theme;

import java.util.List;
import java.util.Optional;
import org.mujaz.source.Location;

/**
 * What a {@code theme.yaml} says.
 *
 * @param base the theme that this one extends, when it says so
 * @param settings that it offers
 */
record ThemeManifest(Optional<Base> base, List<SettingDeclaration> settings) {
  /** The theme below a theme. */
  record Base(String name, Location location) {}

  /** Copies the list. */
  ThemeManifest {
    settings = List.copyOf(settings);
  }

  /** Of a theme without {@code theme.yaml}. */
  static final ThemeManifest NONE = new ThemeManifest(Optional.empty(), List.of());
}
