package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.mujaz.model.Timestamp;
import org.mujaz.model.Timestamp.Precision;

class MachineDateTest {

  private static final ZonedDateTime AT =
      LocalDate.of(2026, 11, 2).atTime(9, 30, 5, 999).atZone(ZoneId.of("Asia/Dubai"));

  @Test
  void datetimeSaysNoMoreThanIsKnown() {
    assertThat(MachineDate.datetime(new Timestamp(AT, Precision.DAY))).isEqualTo("2026-11-02");
    assertThat(MachineDate.datetime(new Timestamp(AT, Precision.TIME)))
        .isEqualTo("2026-11-02T09:30:05+04:00");
  }

  @Test
  void momentsForFeedsHaveAnOffset() {
    assertThat(MachineDate.rfc3339(AT)).isEqualTo("2026-11-02T09:30:05+04:00");
    assertThat(MachineDate.rfc3339(AT.withZoneSameInstant(ZoneOffset.UTC)))
        .isEqualTo("2026-11-02T05:30:05Z");
    assertThat(MachineDate.rfc822(AT)).isEqualTo("Mon, 2 Nov 2026 09:30:05 +0400");
    assertThat(MachineDate.rfc822(AT.withZoneSameInstant(ZoneOffset.UTC)))
        .isEqualTo("Mon, 2 Nov 2026 05:30:05 GMT");
  }

  @Test
  void microsecondsHaveSixAsciiDigits() {
    assertThat(MachineDate.rfc3339Micros(ZonedDateTime.parse("2026-11-22T09:30:00.012345+04:00")))
        .isEqualTo("2026-11-22T09:30:00.012345+04:00");
  }
}
