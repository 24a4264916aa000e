package org.mujaz.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import org.mujaz.model.Digits;
import org.mujaz.model.Hijri;
import org.mujaz.model.Language;
import org.mujaz.model.MonthNames;
import org.mujaz.model.Timestamp;
import org.mujaz.model.Timestamp.Precision;

/**
 * Writes dates and times for readers; {@link MachineDate} writes them for machines.
 *
 * @param language of the text
 * @param digits the site's choice for Arabic text
 * @param months the site's choice for Arabic text
 * @param hijri the site's choice for {@link #masthead}
 */
public record DateWriter(Language language, Digits digits, MonthNames months, Hijri hijri) {

  /** Stands where a line must not break: an era alone in a line, or a day without its month. */
  private static final char UNBROKEN = '\u00A0';

  /** «الأحد 22 نوفمبر 2026», "Sunday 22 November 2026". */
  public String full(LocalDate date) {
    return weekday(date) + " " + longDate(date);
  }

  /** «22 نوفمبر 2026», "22 November 2026". */
  public String longDate(LocalDate date) {
    return dayMonth(date) + " " + year(Year.from(date));
  }

  /** «22 نوفمبر», "22 November". */
  public String dayMonth(LocalDate date) {
    return number(date.getDayOfMonth()) + " " + month(date.getMonth());
  }

  /** «22/11/2026», "22 Nov 2026". */
  public String shortDate(LocalDate date) {
    String middle =
        language == Language.ARABIC
            ? "/" + number(date.getMonthValue()) + "/"
            : " " + Gregorian.englishShort(date.getMonth()) + " ";
    return number(date.getDayOfMonth()) + middle + year(Year.from(date));
  }

  /** «نوفمبر 2026», "November 2026". */
  public String monthYear(YearMonth month) {
    return month(month.getMonth()) + " " + number(month.getYear());
  }

  /** «2026», "2026". */
  public String year(Year year) {
    return number(year.getValue());
  }

  /** «نوفمبر», "November". */
  public String month(Month month) {
    return Gregorian.name(month, language, months);
  }

  /** «الأحد», "Sunday". */
  public String weekday(LocalDate date) {
    return Gregorian.name(date.getDayOfWeek(), language);
  }

  /** «الأحد», "Sun": for the heads of calendars; Arabic does not abbreviate the days. */
  public String shortWeekday(LocalDate date) {
    String name = weekday(date);
    return language == Language.ENGLISH ? name.substring(0, 3) : name;
  }

  /** «09:30», "09:30": hours of 24. */
  public String time(LocalTime time) {
    String clock = twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    return numbers().digits(clock);
  }

  /** «22 نوفمبر 2026، 09:30», "22 November 2026, 09:30"; a date alone stays alone. */
  public String timestamp(Timestamp timestamp) {
    String date = longDate(timestamp.day());
    return timestamp.precision() == Precision.DAY
        ? date
        : date + comma() + time(timestamp.at().toLocalTime());
  }

  /** «12 جمادى الآخرة 1448 هـ», "12 Jumada al-Akhira 1448 AH". */
  public String hijri(LocalDate date) {
    HijriDate day = HijriDate.of(date, hijri.adjust());
    String era = language == Language.ARABIC ? "هـ" : "AH";
    String dayMonth = number(day.day()) + UNBROKEN + day.monthName(language);
    return dayMonth + " " + number(day.year()) + UNBROKEN + era;
  }

  /**
   * The date at the head of a front or a digest: {@link #full}, with the Hijri date when the site
   * asks for it: «الأحد 12 جمادى الآخرة 1448 هـ الموافق 22 نوفمبر 2026 م», "Sunday 22 November 2026
   * (12 Jumada al-Akhira 1448 AH)".
   */
  public String masthead(LocalDate date) {
    if (!hijri.beside()) {
      return full(date);
    }
    return language == Language.ARABIC
        ? weekday(date) + " " + hijri(date) + " الموافق " + gregorian(date) + UNBROKEN + "م"
        : full(date) + " (" + hijri(date) + ")";
  }

  private String gregorian(LocalDate date) {
    return number(date.getDayOfMonth())
        + UNBROKEN
        + month(date.getMonth())
        + " "
        + year(Year.from(date));
  }

  /** «قبل ساعتين», "2 hours ago", "in 3 days", as seen at {@code now}. */
  public String relative(Instant then, Instant now) {
    return RelativeTime.of(then, now, language, digits);
  }

  private Numbers numbers() {
    return new Numbers(language, digits);
  }

  private String number(int number) {
    return numbers().plain(number);
  }

  private String comma() {
    return language == Language.ARABIC ? "، " : ", ";
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
