package org.mujaz.web;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long a server asks to be left alone (RFC 9110, 10.2.3): so many seconds, or until a date. The
 * date is compared with that of the answer, so that no clock has to be right but the server's own.
 */
final class RetryAfter {

  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  private RetryAfter() {}

  static Optional<Duration> in(HttpHeaders headers) {
    return headers
        .firstValue("Retry-After")
        .map(String::strip)
        .flatMap(
            value ->
                SECONDS.matcher(value).matches()
                    ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
                    : until(value, headers));
  }

  private static Optional<Duration> until(String value, HttpHeaders headers) {
    Optional<Instant> now = headers.firstValue("Date").flatMap(RetryAfter::date);
    return date(value)
        .flatMap(then -> now.map(answered -> Duration.between(answered, then)))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
  }

  /** RFC 9110, 5.6.7; the two forms that are obsolete say nothing here. */
  private static Optional<Instant> date(String value) {
    try {
      return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value.strip(), Instant::from));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
