package org.mujaz.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days of the Gregorian calendar, from numbers that somebody wrote. */
public final class CalendarDay {

  /** The years of four digits that {@link DateReader} reads. */
  private static final int FIRST_YEAR = 1000;

  private static final int LAST_YEAR = 9999;

  private CalendarDay() {}

  /**
   * The day that three numbers name, such as those in {@code 2017-10-18}; nothing where there is
   * none, or none that can be written as the date of a story.
   *
   * @throws NumberFormatException if one is not a number
   */
  public static Optional<LocalDate> of(String year, String month, String day) {
    return of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day)).filter(CalendarDay::canBeWritten);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Whether a story can have this day: its year has four digits. */
  public static boolean canBeWritten(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }
}
