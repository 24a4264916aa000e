package org.mujaz.theme;

import java.util.Locale;
import java.util.Optional;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** What a setting of a theme may be. */
enum SettingType {
  /** Any text. */
  TEXT(ReportPhrase.A_TEXT) {
    @Override
    Optional<Object> read(String value, Limits limits) {
      return Optional.of(value);
    }
  },
  /** {@code #rgb} or {@code #rrggbb}. */
  COLOUR(ReportPhrase.A_COLOUR) {
    @Override
    Optional<Object> read(String value, Limits limits) {
      return Colour.of(value).map(colour -> value.toLowerCase(Locale.ROOT));
    }
  },
  /** {@code true} or {@code false}. */
  BOOLEAN(ReportPhrase.TRUE_OR_FALSE) {
    @Override
    Optional<Object> read(String value, Limits limits) {
      return switch (value) {
        case "true" -> Optional.of(true);
        case "false" -> Optional.of(false);
        default -> Optional.empty();
      };
    }
  },
  /** A decimal number, between the theme's {@code min} and {@code max}. */
  NUMBER(ReportPhrase.A_NUMBER) {
    @Override
    Optional<Object> read(String value, Limits limits) {
      return Measure.of(value)
          .filter(given -> !given.isLength() && limits.hold(given))
          .map(Measure::number);
    }

    @Override
    Wording words(Limits limits) {
      return between(limits, ReportPhrase.A_NUMBER_BETWEEN);
    }
  },
  /** A length such as {@code 34rem}, between the theme's {@code min} and {@code max}. */
  LENGTH(ReportPhrase.A_LENGTH) {
    @Override
    Optional<Object> read(String value, Limits limits) {
      return Measure.of(value)
          .filter(given -> given.isLength() && limits.hold(given))
          .map(Measure::toString);
    }

    @Override
    Wording words(Limits limits) {
      return between(limits, ReportPhrase.A_LENGTH_BETWEEN);
    }
  },
  /** One of the theme's {@code choices}. */
  CHOICE(ReportPhrase.A_LIST) {
    @Override
    Optional<Object> read(String value, Limits limits) {
      return limits.choices().contains(value) ? Optional.of(value) : Optional.empty();
    }

    @Override
    Wording words(Limits limits) {
      return Wording.list(limits.choices());
    }
  },
  /**
   * An asset of the theme, or with a leading slash a file of {@code content/static}; or nothing.
   */
  PICTURE(ReportPhrase.A_PICTURE_PATH) {
    @Override
    Optional<Object> read(String value, Limits limits) {
      return Optional.of(value);
    }
  };

  private final ReportPhrase words;

  SettingType(ReportPhrase words) {
    this.words = words;
  }

  /** The value, or nothing when it is not of this type or not within the limits. */
  abstract Optional<Object> read(String value, Limits limits);

  /** What a report tells to write. */
  Wording words(Limits limits) {
    return words;
  }

  /** The phrase with both limits where there are both, else the plain one. */
  Wording between(Limits limits, ReportPhrase phrase) {
    return limits
        .least()
        .flatMap(least -> limits.most().map(most -> phrase.with(least.toString(), most.toString())))
        .orElse(words);
  }

  /** The name in {@code theme.yaml}. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
