package org.mujaz.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;

/** The goal tells first of all which site a build left that was interrupted. */
class InterruptedBuildTest {

  @TempDir private Path base;

  private TestSite interrupted(String content) {
    return TestSite.in(base).with(content).with(".site-staging/lock", "BUILDING\n");
  }

  @Test
  void whetherTheNextBuildSucceeds() {
    TestGoal goal = TestGoal.run(interrupted(TestSite.SITE_YAML), "generate", Map.of());

    assertThat(goal.failed()).isFalse();
    assertThat(goal.lines().get(0))
        .isEqualTo(
            "[WARNING] the last build was interrupted before it published; site/ is as the build"
                + " before it left it");
  }

  @Test
  void orFails() {
    TestGoal goal =
        TestGoal.run(
            interrupted("-- content/site.yaml --\ntitel: x\n"),
            "generate",
            Map.of("language", "ar"));

    assertThat(goal.failed()).isTrue();
    assertThat(goal.lines().get(0))
        .isEqualTo(
            "[WARNING] \u2067انقطع البناء السابق قبل أن ينشر شيئًا؛ والموقع في المجلد"
                + " \u2066site\u2069 كما تركه البناء الذي قبله\u2069");
  }
}
