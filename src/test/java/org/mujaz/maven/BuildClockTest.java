package org.mujaz.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BuildClockTest {

  private static final Instant NOW = Instant.parse("2026-11-22T21:03:46Z");

  @Test
  void theParameterWins() {
    assertThat(clock("2026-11-22T06:00:00+04:00", "2020-01-01T00:00:00Z"))
        .isEqualTo("2026-11-22T02:00:00Z");
  }

  @Test
  void secondsSince1970AreAMomentToo() {
    assertThat(clock("1508284800", null)).isEqualTo("2017-10-18T00:00:00Z");
    assertThat(clock(null, "1508284800")).isEqualTo("2017-10-18T00:00:00Z");
  }

  @Test
  void theTimestampOfThePomComesNext() {
    assertThat(clock(null, "2020-01-01T00:00:00Z")).isEqualTo("2020-01-01T00:00:00Z");
  }

  @Test
  void withoutBothItIsNow() {
    assertThat(clock(null, null)).isEqualTo(NOW);
  }

  @Test
  void aTimestampThatIsSwitchedOffIsNone() {
    assertThat(clock(null, "x")).isEqualTo(NOW);
    assertThat(clock(null, "0")).isEqualTo(NOW);
  }

  @Test
  void theTimestampThatMaven4GivesEveryProjectIsNone() {
    assertThat(clock(null, "1980-02-01T00:00:00Z")).isEqualTo(NOW);
  }

  @Test
  void aWrongMomentNamesItsParameter() {
    assertThatThrownBy(() -> clock("tomorrow", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "clock (mujaz.clock) is «tomorrow»; write a moment such as 2026-11-22T06:00:00Z");
    for (String far :
        List.of("-999999999-01-01T00:00:00Z", "+10000-01-01T00:00:00Z", "-99999999999")) {
      assertThatThrownBy(() -> clock(far, null)).hasMessageContaining("is «" + far + "»;");
    }
    assertThatThrownBy(() -> clock(null, "2026-11-22"))
        .hasMessageStartingWith("project.build.outputTimestamp is «2026-11-22»;");
  }

  private static Instant clock(@Nullable String parameter, @Nullable String timestamp) {
    return BuildClock.of(
        Optional.ofNullable(parameter),
        Optional.ofNullable(timestamp),
        Clock.fixed(NOW, ZoneOffset.UTC));
  }
}
