package org.mujaz.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;

class ScheduleMojoTest {

  private static final String STORIES =
      """
      -- content/stories/2026-12-01-dawn/en.md --
      # Dawn

      It comes.
      -- content/stories/2026-11-20-ferry/en.md --
      ---
      expires: 2026-11-30T18:30:00+03:00
      ---
      # Ferry

      It sails.
      -- content/stories/2026-11-19-reef/ar.md --
      ---
      معًا: true
      ---
      # الشعاب

      نص.
      -- content/stories/2026-11-18-rain/ar.md --
      ---
      مسودة: true
      ---
      # مطر

      نص.
      -- content/stories/2026-11-17-tent/en.md --
      ---
      expires: 2026-11-18
      ---
      # Tent

      It is gone.
      """;

  @TempDir private Path base;

  private TestSite site() {
    return TestSite.in(base).with(TestSite.SITE_YAML + STORIES);
  }

  @Test
  void whatHappensIsATable() {
    assertThat(TestGoal.run(site(), "schedule", Map.of()).lines())
        .containsExactly(
            "[INFO] schedule, times of Asia/Dubai: 1 to go live, 1 to expire, 1 draft, 1 waiting for"
                + " the other language, 1 expired",
            "[INFO]   2026-11-30 19:30  expires    content/stories/2026-11-20-ferry/en.md  Ferry",
            "[INFO]   2026-12-01 00:00  goes live  content/stories/2026-12-01-dawn/en.md  Dawn",
            "[INFO] drafts, which are never published:",
            "[INFO]   content/stories/2026-11-18-rain/ar.md  مطر",
            "[INFO] waiting for the other language (together: true):",
            "[INFO]   content/stories/2026-11-19-reef/ar.md  الشعاب",
            "[INFO] expired:",
            "[INFO]   content/stories/2026-11-17-tent/en.md  Tent",
            "[INFO] the next build is due on 2026-11-30 19:30 (2026-11-30T15:30:00Z)");
  }

  @Test
  void theSameIsToldInArabic() {
    List<String> lines =
        TestGoal.run(site(), "schedule", Map.of("language", "ar")).lines().stream()
            .map(line -> line.replaceAll("[\u2066-\u2069]", ""))
            .toList();
    assertThat(lines)
        .containsExactly(
            "[INFO] جدول النشر، بتوقيت Asia/Dubai: خبر ينتظر موعد نشره، خبر له أجل، مسودة واحدة، خبر"
                + " ينتظر اللغة الأخرى، خبر انتهى أجله",
            "[INFO]   2026-11-30 19:30  يُسحب  content/stories/2026-11-20-ferry/en.md  Ferry",
            "[INFO]   2026-12-01 00:00  يُنشر  content/stories/2026-12-01-dawn/en.md  Dawn",
            "[INFO] مسودات لا تُنشر:",
            "[INFO]   content/stories/2026-11-18-rain/ar.md  مطر",
            "[INFO] تنتظر اللغة الأخرى (together: true):",
            "[INFO]   content/stories/2026-11-19-reef/ar.md  الشعاب",
            "[INFO] انتهى أجلها:",
            "[INFO]   content/stories/2026-11-17-tent/en.md  Tent",
            "[INFO] موعد البناء التالي 2026-11-30 19:30 (2026-11-30T15:30:00Z)");
  }

  @Test
  void programsGetItAsJsonAndAsAMoment() {
    TestGoal run =
        TestGoal.run(
            site(), "schedule", Map.of("json", "out/schedule.json", "nextPublish", "out/next"));
    assertThat(run.lines()).last().asString().startsWith("[INFO] the schedule is in ");
    assertThat(base.resolve("out/next")).hasContent("2026-11-30T15:30:00Z\n");
    assertThat(base.resolve("out/schedule.json"))
        .hasContent(
            """
            {
              "timeZone": "Asia/Dubai",
              "now": "2026-11-22T06:00:00Z",
              "next": "2026-11-30T15:30:00Z",
              "changes": [
                {
                  "at": "2026-11-30T19:30:00+04:00",
                  "becomes": "expired",
                  "story": "2026-11-20-ferry",
                  "language": "en",
                  "file": "content/stories/2026-11-20-ferry/en.md",
                  "title": "Ferry"
                },
                {
                  "at": "2026-12-01T00:00:00+04:00",
                  "becomes": "live",
                  "story": "2026-12-01-dawn",
                  "language": "en",
                  "file": "content/stories/2026-12-01-dawn/en.md",
                  "title": "Dawn"
                }
              ],
              "held": [
                {
                  "reason": "expired",
                  "story": "2026-11-17-tent",
                  "language": "en",
                  "file": "content/stories/2026-11-17-tent/en.md",
                  "title": "Tent"
                },
                {
                  "reason": "draft",
                  "story": "2026-11-18-rain",
                  "language": "ar",
                  "file": "content/stories/2026-11-18-rain/ar.md",
                  "title": "مطر"
                },
                {
                  "reason": "waiting",
                  "story": "2026-11-19-reef",
                  "language": "ar",
                  "file": "content/stories/2026-11-19-reef/ar.md",
                  "title": "الشعاب"
                }
              ]
            }
            """);
  }

  @Test
  void aBuildTellsSchedulersOfTheSiteThatItPublished() {
    TestGoal run = TestGoal.run(site(), "generate", Map.of());
    assertThat(run.lines().get(0))
        .endsWith(
            "; left out: 1 draft, 1 scheduled, the next for 2026-12-01 00:00, 1 expired, 1 waiting"
                + " for the other language");
    assertThat(base.resolve("target/mujaz/next-publish")).hasContent("2026-11-30T15:30:00Z\n");

    TestGoal.run(site(), "generate", Map.of("clock", "2026-12-02T00:00:00Z"));
    assertThat(base.resolve("target/mujaz/next-publish")).isEmptyFile();
  }

  @Test
  void aSiteOfWhichNothingIsPlannedSaysSo() {
    TestSite site = TestSite.in(base).with(TestSite.SITE_YAML);
    assertThat(TestGoal.run(site, "schedule", Map.of()).lines())
        .containsExactly(
            "[INFO] schedule, times of Asia/Dubai: 0 to go live, 0 to expire, 0 drafts, 0 waiting"
                + " for the other language, 0 expired",
            "[INFO] no build is due: nothing goes live, and nothing expires");
  }

  @Test
  void problemsOfTheContentAreToldButDoNotFailIt() {
    TestSite site =
        site().with("content/stories/2026-12-03-bad/en.md", "---\ndate: soon\n---\n# B\n\nC.\n");
    TestGoal run = TestGoal.run(site, "schedule", Map.of());
    assertThat(run.failed()).isFalse();
    assertThat(String.join("\n", run.lines())).contains("[invalid-date]", "goes live");
  }
}
