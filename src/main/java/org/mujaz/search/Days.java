package org.mujaz.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days of the texts, oldest first: the distance of each day to the one before, and its texts.
 */
final class Days {

  private final NumberText runs = new NumberText();
  private LocalDate day = LocalDate.EPOCH;
  private LocalDate first = LocalDate.EPOCH;
  private int count;

  void add(LocalDate next) {
    if (count > 0 && !next.equals(day)) {
      runs.add(count);
      runs.add(Math.toIntExact(ChronoUnit.DAYS.between(day, next)));
      count = 0;
    } else if (count == 0) {
      first = next;
    }
    day = next;
    count++;
  }

  /** The first day, counted from 1 January 1970. */
  long first() {
    return first.toEpochDay();
  }

  /** The texts of the first day, the days until the next, its texts, and so on. */
  String finish() {
    if (count > 0) {
      runs.add(count);
      count = 0;
    }
    return runs.toString();
  }
}
