package org.mujaz.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days of the Gregorian calendar, from numbers that somebody wrote. */
public final class CalendarDay {

  private CalendarDay() {}

  /**
   * The day that three numbers name, such as those in {@code 2017-10-18}; nothing where there is
   * none.
   *
   * @throws NumberFormatException if one is not a number
   */
  public static Optional<LocalDate> of(String year, String month, String day) {
    return of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
