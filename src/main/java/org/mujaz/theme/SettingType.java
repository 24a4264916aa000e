package org.mujaz.theme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** What a setting of a theme may be. */
enum SettingType {
  /** Any text. */
  TEXT(ReportPhrase.A_TEXT) {
    @Override
    Optional<Object> read(String value, List<String> choices) {
      return Optional.of(value);
    }
  },
  /** {@code #rgb} or {@code #rrggbb}. */
  COLOUR(ReportPhrase.A_COLOUR) {
    @Override
    Optional<Object> read(String value, List<String> choices) {
      return HEX.matcher(value).matches()
          ? Optional.of(value.toLowerCase(Locale.ROOT))
          : Optional.empty();
    }
  },
  /** {@code true} or {@code false}. */
  BOOLEAN(ReportPhrase.TRUE_OR_FALSE) {
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
  NUMBER(ReportPhrase.A_NUMBER) {
    @Override
    Optional<Object> read(String value, List<String> choices) {
      return DECIMAL.matcher(value).matches()
          ? Optional.of(new BigDecimal(value))
          : Optional.empty();
    }
  },
  /** One of the theme's {@code choices}. */
  CHOICE(ReportPhrase.A_LIST) {
    @Override
    Optional<Object> read(String value, List<String> choices) {
      return choices.contains(value) ? Optional.of(value) : Optional.empty();
    }

    @Override
    Wording words(List<String> choices) {
      return Wording.list(choices);
    }
  },
  /**
   * An asset of the theme, or with a leading slash a file of {@code content/static}; or nothing.
   */
  PICTURE(ReportPhrase.A_PICTURE_PATH) {
    @Override
    Optional<Object> read(String value, List<String> choices) {
      return Optional.of(value);
    }
  };

  private static final Pattern HEX = Pattern.compile("#(?:\\p{XDigit}{3}|\\p{XDigit}{6})");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(?:\\.[0-9]{1,9})?");

  private final ReportPhrase words;

  SettingType(ReportPhrase words) {
    this.words = words;
  }

  /** The value, or nothing when it is not of this type. */
  abstract Optional<Object> read(String value, List<String> choices);

  /** What a report tells to write. */
  Wording words(List<String> choices) {
    return words;
  }

  /** The name in {@code theme.yaml}. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
