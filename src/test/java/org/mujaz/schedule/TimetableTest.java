package org.mujaz.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mujaz.model.Airing;
import org.mujaz.model.Language;
import org.mujaz.model.Slot;
import org.mujaz.source.SourcePath;

class TimetableTest {

  private static final Instant NOW = at(10);

  /** An hour of a day. */
  private static Instant at(int hour) {
    return Instant.parse("2026-11-22T%02d:00:00Z".formatted(hour));
  }

  private static Slot version(Language language, boolean draft, int from, int until) {
    return new Slot(
        new SourcePath("content/stories/reef/" + language.code() + ".md"),
        language,
        "Reef",
        draft,
        Optional.of(at(from)),
        until == 0 ? Optional.empty() : Optional.of(at(until)));
  }

  private static Slot english(int from, int until) {
    return version(Language.ENGLISH, false, from, until);
  }

  private static Slot arabic(int from, int until) {
    return version(Language.ARABIC, false, from, until);
  }

  /** {@code 12 en live}, {@code en draft}. */
  private static List<String> timetable(boolean together, Slot... versions) {
    Airing story = new Airing(new SourcePath("content/stories/reef"), together, List.of(versions));
    Timetable timetable = Timetable.of(List.of(story), NOW);
    List<String> told = new ArrayList<>();
    for (Change change : timetable.changes()) {
      String language = change.version().language().code();
      String kind = change.kind() == Change.Kind.GOES_LIVE ? "live" : "expires";
      told.add(change.at().toString().substring(11, 13) + " " + language + " " + kind);
    }
    timetable
        .held()
        .forEach(held -> told.add(held.version().language().code() + " " + held.reason()));
    return told;
  }

  @Test
  void aStoryGoesLiveAtItsMomentAndExpires() {
    assertThat(timetable(false, english(12, 15))).containsExactly("12 en live", "15 en expires");
    assertThat(timetable(false, english(9, 15))).containsExactly("15 en expires");
    assertThat(timetable(false, english(9, 0))).isEmpty();
  }

  @Test
  void theMomentItselfHasCome() {
    assertThat(timetable(false, english(10, 0))).isEmpty();
    assertThat(timetable(false, english(9, 10))).containsExactly("en EXPIRED");
  }

  @Test
  void noTimePublishesADraft() {
    assertThat(timetable(false, version(Language.ENGLISH, true, 12, 15)))
        .containsExactly("en DRAFT");
  }

  @Test
  void whatExpiresBeforeItGoesLiveIsNeverSeen() {
    assertThat(timetable(false, english(12, 11))).containsExactly("en EXPIRED");
  }

  @Test
  void versionsThatBelongTogetherGoLiveWithTheLater() {
    assertThat(timetable(true, arabic(9, 0), english(12, 0)))
        .containsExactly("12 ar live", "12 en live");
    assertThat(timetable(true, arabic(11, 0), english(12, 0)))
        .containsExactly("12 ar live", "12 en live");
    assertThat(timetable(false, arabic(9, 0), english(12, 0))).containsExactly("12 en live");
  }

  @Test
  void versionsThatBelongTogetherGoTogether() {
    assertThat(timetable(true, arabic(9, 14), english(8, 0)))
        .containsExactly("14 ar expires", "14 en expires");
  }

  @Test
  void aVersionWaitsForOneThatNoTimePublishes() {
    assertThat(timetable(true, version(Language.ARABIC, true, 9, 0), english(12, 0)))
        .containsExactly("ar DRAFT", "en WAITS_FOR_TRANSLATION");
    assertThat(timetable(true, english(9, 0))).containsExactly("en WAITS_FOR_TRANSLATION");
  }

  @Test
  void theNextBuildIsDueAtTheFirstChangeInWholeSeconds() {
    Slot odd =
        new Slot(
            new SourcePath("content/stories/reef/en.md"),
            Language.ENGLISH,
            "Reef",
            false,
            Optional.of(Instant.parse("2026-11-22T12:00:00.25Z")),
            Optional.of(at(15)));
    Airing story = new Airing(new SourcePath("content/stories/reef"), false, List.of(odd));
    assertThat(Timetable.of(List.of(story), NOW).nextPublish()).isEqualTo("2026-11-22T12:00:01Z\n");
    assertThat(Timetable.of(List.of(story), at(13)).nextPublish())
        .isEqualTo("2026-11-22T15:00:00Z\n");
    assertThat(Timetable.of(List.of(story), at(16)).nextPublish()).isEmpty();
  }
}
