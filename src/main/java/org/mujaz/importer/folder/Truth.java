package org.mujaz.importer.folder;

import java.util.Locale;
import java.util.Optional;

/** Yes and no, as YAML 1.1, TOML and JBake write them. */
final class Truth {

  private Truth() {}

  /** What a text says; nothing where it is neither. */
  static Optional<Boolean> of(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on", "1" -> Optional.of(true);
      case "false", "no", "off", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
