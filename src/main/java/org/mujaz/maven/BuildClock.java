package org.mujaz.maven;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.ReportPhrase;

/** Finds the moment that a build takes for the present. */
final class BuildClock {

  private static final Pattern SECONDS = Pattern.compile("-?\\d{2,12}");

  /**
   * Maven 4 gives every project an output timestamp in 1980; it dates archive entries and says
   * nothing about the present.
   */
  private static final Instant EARLIEST_TIMESTAMP = Instant.parse("1990-01-01T00:00:00Z");

  /** Years of four digits, in whatever zone the site is. */
  private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");

  private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

  private BuildClock() {}

  /**
   * The parameter if there is one, else a POM's timestamp that was really set, else the clock.
   *
   * @throws InvalidInput if a text is not a moment
   */
  static Instant of(Optional<String> parameter, Optional<String> timestamp, Clock system) {
    if (parameter.isPresent()) {
      return parse("clock (mujaz.clock)", parameter.get().strip());
    }
    return timestamp(timestamp).orElseGet(system::instant);
  }

  /**
   * A POM's timestamp that was really set.
   *
   * @throws InvalidInput if the text is not a moment
   */
  static Optional<Instant> timestamp(Optional<String> timestamp) {
    return timestamp
        .map(String::strip)
        // Maven's own plugins take a single character for "no timestamp".
        .filter(text -> text.length() > 1)
        .map(text -> parse("project.build.outputTimestamp", text))
        .filter(moment -> !moment.isBefore(EARLIEST_TIMESTAMP));
  }

  private static Instant parse(String name, String text) {
    try {
      Instant moment =
          SECONDS.matcher(text).matches()
              ? Instant.ofEpochSecond(Long.parseLong(text))
              : OffsetDateTime.parse(text).toInstant();
      if (!moment.isBefore(FIRST) && moment.isBefore(END)) {
        return moment;
      }
    } catch (DateTimeException e) {
      // Told below.
    }
    throw new InvalidInput(ReportPhrase.BAD_MOMENT.with(name, text));
  }
}
