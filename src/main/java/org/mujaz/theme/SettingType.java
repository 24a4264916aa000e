package org.mujaz.theme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a setting of a theme may be. */
enum SettingType {
  /** Any text. */
  TEXT("a text") {
    @Override
    Optional<Object> read(String value, List<String> choices) {
      return Optional.of(value);
    }
  },
  /** {@code #rgb} or {@code #rrggbb}. */
  COLOUR("a colour such as \"#0a7d6c\"") {
    @Override
    Optional<Object> read(String value, List<String> choices) {
      return HEX.matcher(value).matches()
          ? Optional.of(value.toLowerCase(Locale.ROOT))
          : Optional.empty();
    }
  },
  /** {@code true} or {@code false}. */
  BOOLEAN("true or false") {
    @Override
    Optional<Object> read(String value, List<String> choices) {
      return switch (value) {
        case "true" -> Optional.of(true);
        case "false" -> Optional.of(false);
        default -> Optional.empty();
      };
    }
  },
  /** A decimal number. */
  NUMBER("a number") {
    @Override
    Optional<Object> read(String value, List<String> choices) {
      return DECIMAL.matcher(value).matches()
          ? Optional.of(new BigDecimal(value))
          : Optional.empty();
    }
  },
  /** One of the theme's {@code choices}. */
  CHOICE("one of the choices") {
    @Override
    Optional<Object> read(String value, List<String> choices) {
      return choices.contains(value) ? Optional.of(value) : Optional.empty();
    }

    @Override
    String words(List<String> choices) {
      return String.join(", ", choices);
    }
  },
  /**
   * An asset of the theme, or with a leading slash a file of {@code content/static}; or nothing.
   */
  PICTURE("the path of a picture") {
    @Override
    Optional<Object> read(String value, List<String> choices) {
      return Optional.of(value);
    }
  };

  private static final Pattern HEX = Pattern.compile("#(?:\\p{XDigit}{3}|\\p{XDigit}{6})");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(?:\\.[0-9]{1,9})?");

  private final String words;

  SettingType(String words) {
    this.words = words;
  }

  /** The value, or nothing when it is not of this type. */
  abstract Optional<Object> read(String value, List<String> choices);

  /** What a report tells to write. */
  String words(List<String> choices) {
    return words;
  }

  /** The name in {@code theme.yaml}. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
