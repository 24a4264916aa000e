package org.mujaz.model;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * A moment as an editor gave it.
 *
 * @param at in the site's time zone; the start of the day when only a date was given
 * @param precision whether the time of day means anything
 */
public record Timestamp(ZonedDateTime at, Precision precision) implements Comparable<Timestamp> {

  /** What an editor wrote. */
  public enum Precision {
    /** A date alone. */
    DAY,
    /** A date and a time. */
    TIME
  }

  /** The day in the site's time zone. */
  public LocalDate day() {
    return at.toLocalDate();
  }

  @Override
  public int compareTo(Timestamp other) {
    int seconds = Long.compare(at.toEpochSecond(), other.at.toEpochSecond());
    return seconds == 0 ? Integer.compare(at.getNano(), other.at.getNano()) : seconds;
  }
}
