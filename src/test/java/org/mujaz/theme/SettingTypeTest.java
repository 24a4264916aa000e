package org.mujaz.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingTypeTest {
  private static final Limits REMS = between("24rem", "44rem");

  private static Limits between(String least, String most) {
    return new Limits(List.of(), Measure.of(least), Measure.of(most));
  }

  @ParameterizedTest
  @ValueSource(strings = {"34rem", "24rem", "44rem", "24.0rem", "43.999rem"})
  void aLengthWithinTheLimitsIsKeptAsWritten(String length) {
    assertThat(SettingType.LENGTH.read(length, REMS)).contains(length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "23.9rem", "44.1rem", "30em", "30px", "30", "rem", "", "1e2rem", "-30rem", "٣٠rem"
      })
  void anythingElseIsNotALengthBetweenThem(String text) {
    assertThat(SettingType.LENGTH.read(text, REMS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"30rem", "2.5em", "640px", "66ch", "0px"})
  void withoutLimitsEveryUnitWillDo(String length) {
    assertThat(SettingType.LENGTH.read(length, Limits.NONE)).contains(length);
  }

  @Test
  void nothingCanFollowALengthIntoAStyleSheet() {
    assertThat(SettingType.LENGTH.read("34rem; color: red", Limits.NONE)).isEmpty();
    assertThat(SettingType.LENGTH.read("34rem\n}", Limits.NONE)).isEmpty();
  }

  @Test
  void aNumberHasNoUnitAndKeepsToItsLimits() {
    Limits limits = between("1.05", "1.35");
    assertThat(SettingType.NUMBER.read("1.2", limits)).contains(new BigDecimal("1.2"));
    assertThat(SettingType.NUMBER.read("1.2em", limits)).isEmpty();
    assertThat(SettingType.NUMBER.read("1.4", limits)).isEmpty();
    assertThat(SettingType.NUMBER.read("-3", Limits.NONE)).contains(new BigDecimal("-3"));
  }

  @Test
  void oneLimitAloneHolds() {
    Limits least = new Limits(List.of(), Measure.of("2"), Optional.empty());
    assertThat(SettingType.NUMBER.read("1", least)).isEmpty();
    assertThat(SettingType.NUMBER.read("1000", least)).isPresent();
  }
}
