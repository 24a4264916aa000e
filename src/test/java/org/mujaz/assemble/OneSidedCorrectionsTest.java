package org.mujaz.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/** A warning when only one version tells its readers of a correction. */
final class OneSidedCorrectionsTest {

  private static final String ARABIC =
      """
      -- content/stories/2026-11-20-reef/ar.md --
      ---
      corrections: [{date: 2026-11-21, text: صُحح العدد.}]
      ---
      # الشعاب

      عادت.
      """;

  private static final String ENGLISH =
      """
      -- content/stories/2026-11-20-reef/en.md --
      # The reef

      It is back.
      """;

  @TempDir private Path base;

  private String report(String archive) {
    return TestBuild.of(TestSite.in(base).with(TestSite.SITE_YAML + archive)).report();
  }

  @Test
  void isGivenWhereTheEntryStands() {
    assertThat(report(ARABIC + ENGLISH))
        .startsWith("content/stories/2026-11-20-reef/ar.md:2:")
        .contains("readers of the English version are told of no correction on 2026-11-21")
        .contains("see also content/stories/2026-11-20-reef/en.md");
  }

  @Test
  void isNotGivenWhereBothTellOrThereIsOnlyOne() {
    assertThat(report(ARABIC)).isEmpty();
    assertThat(
            report(
                ARABIC
                    + """
                    -- content/stories/2026-11-20-reef/en.md --
                    ---
                    corrections: [{date: "2026-11-21 18:00", text: The number is right now.}]
                    ---
                    # The reef

                    It is back.
                    """))
        .isEmpty();
  }

  @Test
  void isGivenForASharedEntryInOneLanguage() {
    assertThat(
            report(
                ENGLISH
                    + """
                    -- content/stories/2026-11-20-reef/ar.md --
                    # الشعاب

                    عادت.
                    -- content/stories/2026-11-20-reef/story.yaml --
                    corrections: [{date: 2026-11-21, text: {en: The number is right now.}}]
                    """))
        .contains("readers of the Arabic version are told of no correction on 2026-11-21");
  }
}
