package org.mujaz.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.maven.TestGoal;

/** A build that does not publish with translations in some state. */
final class LedgerCheckTest {

  @TempDir private Path base;

  private TestSite site() {
    return TestSite.in(base)
        .with(TestSite.SITE_YAML)
        .with("content/stories/2026-11-01-one.ar.md", "# أ\n\nنص.\n")
        .with("content/stories/2026-11-02-draft.ar.md", "---\ndraft: true\n---\n# أ\n\nنص.\n")
        .with(
            "content/stories/2026-11-03-past.ar.md", "---\nexpires: 2026-11-04\n---\n# أ\n\nنص.\n")
        .with("content/stories/2026-12-24-next.ar.md", "# أ\n\nنص.\n")
        .with("content/stories/2026-11-05-both/ar.md", "# أ\n\nنص.\n")
        .with(
            "content/stories/2026-11-05-both/en.md",
            "---\ntitle: A\ntranslationOf: ar@12345678\n---\nText.\n");
  }

  @Test
  void everyUnwantedStateIsToldAndDraftsAndPastStoriesDoNotCount() {
    TestGoal goal = TestGoal.run(site(), "generate", Map.of("failOn", "stale,missing"));
    assertThat(goal.failure()).isEqualTo("3 errors; site/ is unchanged");
    assertThat(goal.lines().stream().filter(line -> line.contains(": error: ")))
        .containsExactly(
            "[ERROR] content/stories/2026-11-01-one.ar.md: error: there is no English version of this"
                + " story [missing-translation]",
            "[ERROR] content/stories/2026-11-05-both/en.md:3:16: error: the Arabic original was"
                + " changed after this translation was made [stale-translation]",
            "[ERROR] content/stories/2026-12-24-next.ar.md: error: there is no English version of"
                + " this story [missing-translation]");
  }

  @Test
  void withoutFailOnTheSummaryCountsTheStaleOnes() {
    TestGoal goal = TestGoal.run(site(), "generate", Map.of());
    assertThat(goal.failed()).isFalse();
    assertThat(goal.linesButTimes())
        .hasSize(1)
        .allMatch(
            line -> line.contains("2 stories, 2 in Arabic, 1 in English, 1 stale translation;"));
  }

  @Test
  void aTranslationWhoseOriginalIsADraftIsNotCountedAsStale() {
    TestSite site =
        site()
            .with(
                "content/stories/2026-11-06-kept/ar.md",
                "---\ntitle: أ\ntranslationOf: en@12345678\n---\nنص.\n")
            .with("content/stories/2026-11-06-kept/en.md", "---\ndraft: true\n---\n# A\n\nText.\n");
    TestGoal goal = TestGoal.run(site, "generate", Map.of());
    assertThat(goal.linesButTimes())
        .singleElement()
        .asString()
        .contains("3 stories, 3 in Arabic, 1 in English, 1 stale translation;");
  }

  @Test
  void aWordThatIsNoStateIsRefusedBeforeAnythingIsRead() {
    TestGoal goal = TestGoal.run(site(), "generate", Map.of("failOn", "stall"));
    assertThat(goal.failure())
        .isEqualTo(
            "mujaz: failOn (mujaz.failOn) has «stall»; write stale, missing, orphaned or"
                + " untracked, with commas between");
  }

  @Test
  void aSkippedGoalDoesNothing() {
    Map<String, String> parameters = Map.of("skip", "true", "current", "nothing");
    TestGoal goal = TestGoal.run(site(), "translations", parameters);
    assertThat(goal.failed()).isFalse();
    assertThat(goal.lines()).containsExactly("[INFO] Mujaz is skipped (mujaz.skip)");
  }

  @Test
  void problemsOfTheContentDoNotHideTheList() {
    TestSite site = site().with("content/site.yaml", "titel: x\n");
    TestGoal goal = TestGoal.run(site, "translations", Map.of("all", "true"));
    assertThat(goal.failed()).isFalse();
    assertThat(goal.lines())
        .anyMatch(line -> line.startsWith("[ERROR] content/site.yaml:1:1: error: unknown key"))
        .contains("[INFO] translations: 1 stale, 4 missing, 0 orphaned, 0 untracked, 0 current");
    assertThat(TestGoal.run(TestSite.in(base.resolve("none")), "translations", Map.of()).lines())
        .contains("[INFO] translations: there is no story");
  }
}
