package org.mujaz.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What cannot be in the model at all. */
final class ValuesTest {

  @Test
  void eachLanguageKnowsTheOther() {
    assertThat(Language.ARABIC.other()).isEqualTo(Language.ENGLISH);
    assertThat(Language.ENGLISH.other()).isEqualTo(Language.ARABIC);
    assertThat(Language.ofCode("ar")).contains(Language.ARABIC);
    assertThat(Language.ofCode("fr")).isEmpty();
    assertThat(Language.ARABIC.direction().attribute()).isEqualTo("rtl");
  }

  @Test
  void aStoryHasAVersion() {
    assertThatThrownBy(() -> new Story("x", Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDigestHasAStory() {
    assertThatThrownBy(() -> new Digest(Language.ARABIC, LocalDate.EPOCH, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theMoonIsSeenAtMostADayEarlierOrLater() {
    assertThatThrownBy(() -> new Hijri(true, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Hijri(true, -1).adjust()).isEqualTo(-1);
  }

  @Test
  void momentsAreComparedAsMomentsWhateverTheirZone() {
    Timestamp dubai = at("2026-11-20T09:30:00+04:00");
    Timestamp same = at("2026-11-20T05:30:00Z");
    assertThat(dubai).isEqualByComparingTo(same);
    assertThat(dubai).isLessThan(at("2026-11-20T05:30:01Z"));
  }

  private static Timestamp at(String text) {
    return new Timestamp(ZonedDateTime.parse(text), Timestamp.Precision.TIME);
  }
}
