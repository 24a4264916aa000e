package org.mujaz.importer.folder;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/** The placeholders for dates that Hugo and Jekyll have in their patterns of addresses. */
final class DatePattern {

  private DatePattern() {}

  /** The value of a placeholder, named without its colon; nothing for one of something else. */
  static Optional<String> value(String name, ZonedDateTime date) {
    String pattern =
        switch (name) {
          case "year" -> "uuuu";
          case "short_year" -> "uu";
          case "month" -> "MM";
          case "i_month" -> "M";
          case "day" -> "dd";
          case "i_day" -> "d";
          case "y_day" -> "DDD";
          case "yearday" -> "D";
          case "hour" -> "HH";
          case "minute" -> "mm";
          case "second" -> "ss";
          default -> "";
        };
    return pattern.isEmpty()
        ? words(name, date)
        : Optional.of(DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date));
  }

  private static Optional<String> words(String name, ZonedDateTime date) {
    return switch (name) {
      case "monthname", "long_month" ->
          Optional.of(date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      case "short_month" ->
          Optional.of(english(date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
      case "weekdayname", "long_day" ->
          Optional.of(date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      case "short_day" ->
          Optional.of(english(date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
      case "weekday" -> Optional.of(Integer.toString(date.getDayOfWeek().getValue() % 7));
      case "w_day" -> Optional.of(Integer.toString(date.getDayOfWeek().getValue()));
      case "week" -> Optional.of("%02d".formatted(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
      case "w_year" -> Optional.of(Integer.toString(date.get(IsoFields.WEEK_BASED_YEAR)));
      default -> Optional.empty();
    };
  }

  /** Ruby's {@code %^b} is three letters on every machine. */
  private static String english(String name) {
    return name.substring(0, 3).toUpperCase(Locale.ROOT);
  }
}
