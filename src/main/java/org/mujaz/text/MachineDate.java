package org.mujaz.text;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.mujaz.model.Timestamp;
import org.mujaz.model.Timestamp.Precision;

/** Writes dates for machines: always ASCII, always English, always with an offset. */
public final class MachineDate {

  private static final DateTimeFormatter RFC_3339 =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

  private static final DateTimeFormatter RFC_3339_MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSXXX", Locale.ROOT);

  private MachineDate() {}

  /**
   * The value of HTML's {@code datetime}: {@code 2026-11-22} when only the day is known, else
   * {@link #rfc3339}.
   */
  public static String datetime(Timestamp timestamp) {
    return timestamp.precision() == Precision.DAY
        ? timestamp.day().toString()
        : rfc3339(timestamp.at());
  }

  /** {@code 2026-11-22T09:30:00+04:00}: Atom, JSON Feed, JSON-LD, sitemaps. */
  public static String rfc3339(ZonedDateTime moment) {
    return RFC_3339.format(moment.truncatedTo(ChronoUnit.SECONDS));
  }

  /** {@code 2026-11-22T09:30:00.012345+04:00}: likewise, with microseconds. */
  public static String rfc3339Micros(ZonedDateTime moment) {
    return RFC_3339_MICROS.format(moment);
  }

  /** {@code Sun, 22 Nov 2026 09:30:00 +0400}: RSS. */
  public static String rfc822(ZonedDateTime moment) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment);
  }
}
