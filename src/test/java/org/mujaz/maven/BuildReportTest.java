package org.mujaz.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mujaz.problem.Wording.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.mujaz.build.BuildResult;
import org.mujaz.build.Reviewed;
import org.mujaz.model.Language;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.publish.Publication;
import org.mujaz.publish.Recovery;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

class BuildReportTest {

  private static final BuildReport REPORT =
      new BuildReport(new SystemStreamLog(), Messages.english());

  private static final SourcePath FILE = new SourcePath("content/stories/raqqa/ar.md");

  @Test
  void aSiteIsToldInOneLine() {
    BuildResult result =
        result(
            new Problems(),
            List.of(ReportPhrase.STORIES.counting(24), quoted("44 articles")),
            List.of(ReportPhrase.DRAFTS.counting(1), quoted("1 not before 2026-12-01")));

    assertThat(REPORT.published(result, new Publication(12, 3, 1, 200, 1), 1234))
        .isEqualTo(
            "published 215 files (12 new, 3 changed, 1 removed) in 1.2 s: 24 stories, 44 articles;"
                + " left out: 1 draft, 1 not before 2026-12-01");
  }

  @Test
  void aSiteThatDidNotChangeIsToldShortly() {
    BuildResult result = result(new Problems(), List.of(), List.of());

    assertThat(REPORT.published(result, new Publication(0, 0, 0, 1, 1), 49))
        .isEqualTo("published 1 file (nothing changed) in 0.0 s");
  }

  @Test
  void theTimesOfStagesAreTold() {
    List<Wording> times =
        List.of(
            ReportPhrase.STAGE_TIME.with(ReportPhrase.STAGE_READING, quoted("1.2")),
            ReportPhrase.STAGE_TIME.with(ReportPhrase.STAGE_PAGES, quoted("3.4")));
    assertThat(REPORT.times(List.of())).isEmpty();
    assertThat(REPORT.times(times)).contains("time taken: reading 1.2 s, pages 3.4 s");
    assertThat(new BuildReport(new SystemStreamLog(), Messages.in(Language.ARABIC)).times(times))
        .contains("\u2067استغرق ذلك: قراءة النصوص 1.2 ث، الصفحات 3.4 ث\u2069");
  }

  @Test
  void warningsOfAPublishedSiteAreCounted() {
    Problems problems = new Problems();
    assertThat(REPORT.warnings(problems)).isEmpty();
    problems.add(ProblemCode.MISSING_ALT, Location.of(FILE));
    problems.add(ProblemCode.HTML_REMOVED, Location.of(FILE), "script");
    assertThat(REPORT.warnings(problems)).contains("2 warnings");
  }

  @Test
  void aFailureCountsWhatIsWrong() {
    Problems problems = new Problems();
    problems.add(ProblemCode.MISSING_TITLE, Location.of(FILE));
    assertThat(REPORT.failed(problems, "site", Optional.empty()))
        .isEqualTo("1 error; site/ is unchanged");

    problems.add(ProblemCode.MISSING_DATE, Location.of(FILE));
    problems.add(ProblemCode.HTML_REMOVED, Location.of(FILE), "script");
    assertThat(REPORT.failed(problems, "site", Optional.empty()))
        .isEqualTo("2 errors, 1 warning; site/ is unchanged");
  }

  @Test
  void aFailureAfterAnInterruptedBuildSaysWhichSiteStands() {
    Problems problems = new Problems();
    problems.add(ProblemCode.MISSING_TITLE, Location.of(FILE));
    assertThat(REPORT.failed(problems, "site", Optional.of(Recovery.FINISHED.words("site"))))
        .isEqualTo(
            "1 error; the last build was interrupted while it published; its site has now been put"
                + " in place in site/");
  }

  @Test
  void theSameIsToldInArabic() {
    BuildReport report = new BuildReport(new SystemStreamLog(), Messages.in(Language.ARABIC));
    BuildResult result =
        result(
            new Problems(),
            List.of(
                ReportPhrase.STORIES.counting(24),
                ReportPhrase.VERSIONS_IN.with(quoted(20), ReportPhrase.of(Language.ENGLISH))),
            List.of(
                ReportPhrase.DRAFTS.counting(2),
                ReportPhrase.SCHEDULED.with("3", "2026-12-01 06:00")));
    assertThat(report.published(result, new Publication(12, 3, 1, 200, 1), 1234))
        .isEqualTo(
            "\u2067نُشر الموقع: 215 ملفًا (12 ملفًا جديدًا، تغيرت 3 ملفات، حُذف ملف) في 1.2 ث،"
                + " وفيه: 24 خبرًا، 20 باللغة الإنجليزية؛ ولم يُنشر: مسودتان، المؤجل 3، وأقربه في"
                + " \u20662026-12-01 06:00\u2069\u2069");

    Problems problems = new Problems();
    problems.add(ProblemCode.MISSING_TITLE, Location.of(FILE));
    assertThat(report.failed(problems, "site", Optional.empty()))
        .isEqualTo("\u2067خطأ واحد؛ ولم يتغير شيء في المجلد \u2066site\u2069\u2069");
  }

  @Test
  void problemsAreToldAtTheirWeight() {
    Problems problems = new Problems();
    problems.add(ProblemCode.UNKNOWN_KEY, new Location(FILE, 2, 1), "titel", "title, summary");
    problems.add(
        ProblemCode.MISSING_ALT, new Location(FILE, 9, 4), quoted("a.jpg"), ReportPhrase.ARABIC);
    RecordingLog log = new RecordingLog();

    new BuildReport(log, Messages.english()).tellProblems(result(problems, List.of(), List.of()));

    assertThat(log.lines)
        .containsExactly(
            "ERROR content/stories/raqqa/ar.md:2:1: error: unknown key «titel» [unknown-key]",
            "ERROR     line 2",
            "ERROR     help: the keys here are title, summary",
            "WARN content/stories/raqqa/ar.md:9:4: warning: the picture «a.jpg» has no Arabic"
                + " description for readers who cannot see it [missing-alt]",
            "WARN     line 9",
            "WARN     help: write it between the brackets of ![…], or as alt: (الوصف:) below"
                + " image: (الصورة:) of this version; if the picture only decorates, write"
                + " alt: \"\"");
  }

  private static BuildResult result(
      Problems problems, List<Wording> contents, List<Wording> leftOut) {
    return new BuildResult(
        problems,
        location -> Optional.of("line " + location.line()),
        Optional.empty(),
        contents,
        leftOut,
        new Reviewed("https://x.example/", List.of(FILE), List::of, List.of()));
  }

  private static final class RecordingLog extends SystemStreamLog {

    private final List<String> lines = new ArrayList<>();

    @Override
    public void error(CharSequence content) {
      lines.add("ERROR " + content);
    }

    @Override
    public void warn(CharSequence content) {
      lines.add("WARN " + content);
    }
  }
}
