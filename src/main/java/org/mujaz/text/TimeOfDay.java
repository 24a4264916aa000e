package org.mujaz.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mujaz.model.Timestamp;
import org.mujaz.model.Timestamp.Precision;

/** Reads what follows a date: nothing, or a time of day with seconds, fraction and offset. */
final class TimeOfDay {

  private static final Pattern ERA = Pattern.compile("^ ?(?:م|ميلادية?|AD|CE)(?= |،|,|$)");

  private static final Pattern TIME =
      Pattern.compile(
          "(?:[tT]| ?[,،]? ?(?:(?:at|الساعة|-|–) )?)"
              + "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?"
              + "(?: ?(?<half>am|pm|a\\.m\\.|p\\.m\\.|ص|م|صباحا|مساء|ظهرا))?"
              + "(?: ?(?<offset>Z|[+-]\\d{2}(?::?\\d{2})?|[A-Z]{2,4}))?",
          Pattern.CASE_INSENSITIVE);

  /** The zones of RFC 822, section 5.1, but for the single letters that RFC 1123 found in error. */
  private static final Map<String, Integer> NAMED_HOURS =
      Map.ofEntries(
          Map.entry("UT", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CST", -6),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7));

  private TimeOfDay() {}

  /** The moment on {@code date} that {@code rest} names; empty when it is not a time of day. */
  static Optional<Timestamp> at(LocalDate date, String rest, ZoneId zone) {
    String time = ERA.matcher(rest).replaceFirst("");
    if (time.isBlank()) {
      return Optional.of(new Timestamp(date.atStartOfDay(zone), Precision.DAY));
    }
    Matcher matcher = TIME.matcher(time);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<ZoneId> meant = zone(matcher.group("offset"), zone);
    return time(matcher)
        .flatMap(
            clock -> meant.map(there -> date.atTime(clock).atZone(there).withZoneSameInstant(zone)))
        .map(at -> new Timestamp(at, Precision.TIME));
  }

  private static Optional<LocalTime> time(Matcher matcher) {
    int hour = hour(number(matcher.group("hour")), matcher.group("half"));
    int minute = number(matcher.group("minute"));
    int second = number(matcher.group("second"));
    if (hour < 0 || hour > 23 || minute > 59 || second > 59) {
      return Optional.empty();
    }
    return Optional.of(LocalTime.of(hour, minute, second, nanos(matcher.group("fraction"))));
  }

  /** The hour of 24, or −1 when there is no such hour. */
  private static int hour(int given, @Nullable String half) {
    if (half == null) {
      return given;
    }
    if (given < 1 || given > 12) {
      return -1;
    }
    boolean morning = "aAص".indexOf(half.charAt(0)) >= 0;
    return given % 12 + (morning ? 0 : 12);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int nanos(@Nullable String fraction) {
    return fraction == null ? 0 : number((fraction + "00000000").substring(0, 9));
  }

  private static Optional<ZoneId> zone(@Nullable String offset, ZoneId otherwise) {
    if (offset == null) {
      return Optional.of(otherwise);
    }
    String name = offset.toUpperCase(Locale.ROOT);
    if (name.equals("Z")) {
      return Optional.of(ZoneOffset.UTC);
    }
    if (Character.isLetter(name.charAt(0))) {
      return Optional.ofNullable(NAMED_HOURS.get(name)).map(ZoneOffset::ofHours);
    }
    return offset(name);
  }

  private static Optional<ZoneId> offset(String signed) {
    int hours = number(signed.substring(1, 3));
    int minutes = signed.length() == 3 ? 0 : number(signed.substring(signed.length() - 2));
    int seconds = (hours * 60 + minutes) * 60;
    if (minutes > 59 || seconds > ZoneOffset.MAX.getTotalSeconds()) {
      return Optional.empty();
    }
    return Optional.of(ZoneOffset.ofTotalSeconds(signed.startsWith("-") ? -seconds : seconds));
  }
}
