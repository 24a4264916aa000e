package org.mujaz.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.model.Timestamp;

/**
 * Reads dates as publishers write them, in Arabic or English, with digits of either family.
 *
 * <p>Read are: year-month-day with {@code -} or {@code /}; day, month name, year; month name, day,
 * year; each with a weekday in front or «م» behind the year if you like, and with a {@linkplain
 * TimeOfDay time} if you like. Month names are those of {@link DateWords}. Not read are dates that
 * mean another day in another country, such as {@code 3/4/2017}, and days that do not exist.
 */
public final class DateReader {

  /** Longer than any date; keeps hostile input cheap. */
  private static final int MAX_LENGTH = 120;

  private static final String YEAR = "(?<year>[1-9]\\d{3})";

  private static final String REST = "(?<rest>\\D.*)?";

  private static final Pattern NUMERIC =
      Pattern.compile(YEAR + "([-/])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})" + REST);

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?<month>\\D+)" + YEAR + REST, Pattern.CASE_INSENSITIVE);

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<month>\\D+)(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s*[,،\\s]\\s*" + YEAR + REST,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FIRST_WORD = Pattern.compile("^(?:يوم )?(\\D+?)[.,،]*\\s");

  private static final Pattern OF = Pattern.compile("^ (?:of|من) ");

  /** The Gregorian half of «… هـ الموافق 22 نوفمبر 2026 م». */
  private static final Pattern CORRESPONDING_TO = Pattern.compile("^.*هـ?\\s+الموافق\\s+ل?");

  private DateReader() {}

  /**
   * The moment that {@code text} names, in {@code zone}; a date or a time without an offset is
   * meant in that zone.
   *
   * @return empty when it is no date, is ambiguous, or names a day or time that does not exist
   */
  public static Optional<Timestamp> read(String text, ZoneId zone) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String plain = withoutWeekday(CORRESPONDING_TO.matcher(plain(text)).replaceFirst(""));
    Matcher numeric = NUMERIC.matcher(plain);
    if (numeric.matches()) {
      return date(numeric, Integer.parseInt(numeric.group("month")))
          .flatMap(date -> TimeOfDay.at(date, rest(numeric), zone));
    }
    return read(DAY_FIRST.matcher(plain), zone).or(() -> read(MONTH_FIRST.matcher(plain), zone));
  }

  private static Optional<Timestamp> read(Matcher matcher, ZoneId zone) {
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return DateWords.month(OF.matcher(matcher.group("month")).replaceFirst(""))
        .map(Month::getValue)
        .flatMap(month -> date(matcher, month))
        .flatMap(date -> TimeOfDay.at(date, rest(matcher), zone));
  }

  /** A weekday adds nothing: whether it is the right one is not asked. */
  private static String withoutWeekday(String text) {
    Matcher first = FIRST_WORD.matcher(text);
    return first.find() && DateWords.isWeekday(first.group(1)) ? text.substring(first.end()) : text;
  }

  private static Optional<LocalDate> date(Matcher matcher, int month) {
    return CalendarDay.of(
        Integer.parseInt(matcher.group("year")), month, Integer.parseInt(matcher.group("day")));
  }

  private static String rest(Matcher matcher) {
    String rest = matcher.group("rest");
    return rest == null ? "" : rest;
  }

  /** ASCII digits, no marks that cannot be seen, single spaces. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    AsciiDigits.of(text)
        .codePoints()
        .filter(c -> !ArabicMarks.isTashkeel(c) && !Invisible.is(c))
        .forEach(plain::appendCodePoint);
    return plain.toString().replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
  }
}
