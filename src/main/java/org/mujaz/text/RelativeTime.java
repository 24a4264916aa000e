package org.mujaz.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.mujaz.model.Digits;
import org.mujaz.model.Language;

/** Says how long ago something was, in one unit. */
final class RelativeTime {

  private static final long DAY = Duration.ofDays(1).toMinutes();
  private static final long WEEK = 7 * DAY;
  private static final long MONTH = 30 * DAY;
  private static final long YEAR = 365 * DAY;

  private RelativeTime() {}

  static String of(Instant then, Instant now, Language language, Digits digits) {
    Duration gap = Duration.between(then, now);
    String side = gap.isNegative() ? "in." : "ago.";
    long minutes = gap.abs().toMinutes();
    Phrases phrases = PhrasesOf.language(language).withDigits(digits);
    if (minutes == 0) {
      return phrases.format("now", Map.of());
    }
    Unit unit = Unit.of(minutes);
    return phrases.format(side + unit.key, Map.of("n", minutes / unit.minutes));
  }

  private enum Unit {
    YEARS("years", YEAR),
    MONTHS("months", MONTH),
    WEEKS("weeks", WEEK),
    DAYS("days", DAY),
    HOURS("hours", 60),
    MINUTES("minutes", 1);

    final String key;
    final long minutes;

    Unit(String key, long minutes) {
      this.key = key;
      this.minutes = minutes;
    }

    static Unit of(long minutes) {
      for (Unit unit : values()) {
        if (minutes >= unit.minutes) {
          return unit;
        }
      }
      return MINUTES;
    }
  }

  /** Read once, when the first relative time is written. */
  private static final class PhrasesOf {
    static final Phrases ARABIC = read(Language.ARABIC);
    static final Phrases ENGLISH = read(Language.ENGLISH);

    static Phrases language(Language language) {
      return language == Language.ARABIC ? ARABIC : ENGLISH;
    }

    private static Phrases read(Language language) {
      String name = "relative_" + language.code() + ".properties";
      try (InputStream stream = RelativeTime.class.getResourceAsStream(name)) {
        if (stream == null) {
          throw new IllegalStateException("no " + name);
        }
        String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        return Phrases.read(text, language, Digits.LATN);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
