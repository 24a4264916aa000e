package org.mujaz.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long servers ask to be left alone. */
class RetryAfterTest {

  private static final String NOON = "Sun, 22 Nov 2026 12:00:00 GMT";

  private static Optional<Duration> wait(String retryAfter, String date) {
    return RetryAfter.in(
        HttpHeaders.of(
            Map.of("Retry-After", List.of(retryAfter), "Date", List.of(date)), (n, v) -> true));
  }

  @Test
  void aNumberIsSeconds() {
    assertThat(wait(" 7 ", NOON)).contains(Duration.ofSeconds(7));
  }

  @Test
  void aDateIsAsFarAsTheServersOwnClockSays() {
    assertThat(wait("Sun, 22 Nov 2026 12:00:30 GMT", NOON)).contains(Duration.ofSeconds(30));
    assertThat(wait("Mon, 23 Nov 2026 12:00:00 GMT", NOON)).contains(Duration.ofDays(1));
  }

  @Test
  void aDateThatIsOverIsNow() {
    assertThat(wait("Sun, 22 Nov 2026 11:00:00 GMT", NOON)).contains(Duration.ZERO);
  }

  @Test
  void aDateOfAServerWithoutAClockSaysNothing() {
    HttpHeaders headers = HttpHeaders.of(Map.of("Retry-After", List.of(NOON)), (n, v) -> true);
    assertThat(RetryAfter.in(headers)).isEmpty();
    assertThat(wait(NOON, "noon")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "soon", "1e9", "12345678901", "2026-11-22T12:00:30Z"})
  void whatIsNeitherSaysNothing(String value) {
    assertThat(wait(value, NOON)).isEmpty();
  }
}
