package org.mujaz.feeds;

import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.mujaz.build.TestBuild;

/** What values in feeds must be. */
final class Values {

  /** RFC 822, 5, with the four digits of the year that RSS prefers. */
  private static final Pattern RFC_822 =
      Pattern.compile(
          "(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
              + " \\d{4} \\d\\d:\\d\\d:\\d\\d (GMT|[+-]\\d{4})");

  /** RFC 3339, 5.6, with the capital letters that RFC 4287, 3.3, wants. */
  private static final Pattern RFC_3339 =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");

  private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z!/][^>]*>|&#?\\w+;");

  private Values() {}

  /** An absolute address of the web, percent-encoded (RFC 3986). */
  static boolean isAddress(String text) {
    try {
      URI uri = URI.create(text);
      return text.matches("\\p{ASCII}+")
          && Objects.requireNonNullElse(uri.getScheme(), "").matches("https?")
          && uri.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** An absolute URI of any scheme (RFC 4287, 4.2.6). */
  static boolean isUri(String text) {
    try {
      return text.matches("\\p{ASCII}+") && URI.create(text).isAbsolute();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** A date of RFC 822 on the day of the week that it names, and a plausible one. */
  static boolean isRfc822(String text) {
    try {
      return RFC_822.matcher(text).matches()
          && isPlausible(
              OffsetDateTime.from(
                  DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).parse(text)));
    } catch (DateTimeException e) {
      return false;
    }
  }

  static boolean isRfc3339(String text) {
    try {
      return RFC_3339.matcher(text).matches() && isPlausible(OffsetDateTime.parse(text));
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Feed validators doubt what is older than the web, or in the future. */
  private static boolean isPlausible(OffsetDateTime date) {
    return date.get(ChronoField.YEAR) >= 1990 && date.toInstant().isBefore(TestBuild.CLOCK);
  }

  /** Neither tags nor character references: readers would see them. */
  static boolean isPlain(String text) {
    return !text.isBlank() && !MARKUP.matcher(text).find();
  }

  static boolean isMediaType(String text) {
    return text.matches("[a-z]+/[a-z0-9.+-]+");
  }

  static boolean isPositive(String number) {
    return number.matches("[1-9][0-9]*");
  }

  static boolean areUnique(Collection<String> values) {
    return new HashSet<>(values).size() == values.size();
  }
}
