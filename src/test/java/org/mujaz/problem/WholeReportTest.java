package org.mujaz.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/** One run tells everything, and what only follows from something else is not told. */
final class WholeReportTest {

  @TempDir private Path base;

  private List<String> problems(String mutation) throws IOException {
    TestSite site = TestSite.in(base);
    Mutation.apply(site, ProblemCase.goodSite());
    Mutation.apply(site, mutation);
    TestBuild built = TestBuild.of(site);
    assertThat(built.result().publication()).isEmpty();
    return built.result().problems().sorted().stream()
        .map(problem -> problem.location() + " " + problem.code().id())
        .toList();
  }

  @Test
  void mistakesEverywhereAreInOneSortedReport() throws IOException {
    assertThat(
            problems(
                """
                -- content/site.yaml (edit) --
                - title: {ar: موجز, en: Digest}
                - url: https://digest.example/
                + url: digest.example
                - timeZone: Asia/Dubai
                + timeZone: Asia/Dubay
                - menu: [section:politics, section:science, page:about, archive]
                + menu: [section:politics, section:sience, page:abuot, archive]
                -- content/stories/2017/2017-10-18-raqqa/ar.md (edit) --
                - التاريخ: 2017-10-18
                + التاريخ: 2017-10-81
                - الكاتب: ليان
                + الكتاب: ليان
                -- content/stories/2017/2017-10-18-raqqa/en.md (edit) --
                - source: al-khaleej
                + sourse: al-khaleej
                - The city woke up to a new day.
                + The city woke up. ![The square](squar.png)
                - On oil see [the prices](story:2017-10-19-oil), on us [this page](page:about).
                + On oil see [the prices](story:2017-10-19-oli), on us [this page](page:about).
                -- content/stories/2017/2017-10-19-oil.ar.md (edit) --
                - القسم: علوم
                + القسم: علزم
                -- content/stories/2017/2017-10-20-sea/en.md --
                ---
                title: "The sea
                ---
                Blue.
                -- content/stories/2017/2017-10-21-sky/en.md --
                Blue.
                -- content/pages/values/en.md (bytes) --
                # Values
                \\xFF
                -- themes/sun/messages/en.properties (edit) --
                - sun.rises = The sun rises
                + sun.rises = The sun {rises
                -- themes/sun/templates/page-about.ftlh (edit) --
                - <h1>${page.title}</h1>
                + <h1>${page.}</h1>
                - <link rel="icon" href="${asset("sun.svg")}">
                + <link rel="icon" href="${asset("son.svg")}">
                -- themes/sun/theme.yaml (edit) --
                -     type: text
                +     type: txet
                """))
        .containsExactly(
            "content/pages/values/en.md:2:1 invalid-utf8",
            "content/site.yaml:1:1 missing-key",
            "content/site.yaml:3:6 invalid-value",
            "content/site.yaml:4:11 invalid-value",
            "content/site.yaml:21:26 unknown-section",
            "content/site.yaml:21:42 unknown-page",
            "content/stories/2017/2017-10-18-raqqa/ar.md:3:10 invalid-date",
            "content/stories/2017/2017-10-18-raqqa/ar.md:4:1 unknown-key",
            "content/stories/2017/2017-10-18-raqqa/en.md:5:1 unknown-key",
            "content/stories/2017/2017-10-18-raqqa/en.md:10:33 missing-picture",
            "content/stories/2017/2017-10-18-raqqa/en.md:12:25 broken-link",
            "content/stories/2017/2017-10-19-oil.ar.md:3:8 unknown-section",
            "content/stories/2017/2017-10-20-sea/en.md:2:8 invalid-yaml",
            "content/stories/2017/2017-10-21-sky/en.md:1 missing-title",
            "themes/sun/messages/en.properties:1:1 invalid-message",
            "themes/sun/templates/page-about.ftlh:4:33 missing-asset",
            "themes/sun/templates/page-about.ftlh:5:12 invalid-template",
            "themes/sun/theme.yaml:4:11 invalid-value");
  }

  @Test
  void withoutSettingsEachFileIsStillChecked() throws IOException {
    assertThat(
            problems(
                """
                -- content/site.yaml (edit) --
                - url: https://digest.example/
                + url https://digest.example/
                -- content/stories/2017/2017-10-18-raqqa/ar.md (edit) --
                - التاريخ: 2017-10-18
                + التاريخ: 2017-10-81
                -- content/stories/2017/2017-10-19-oil.ar.md (edit) --
                - القسم: علوم
                + القسمة: علوم
                """))
        .containsExactly(
            "content/site.yaml:4:1 invalid-yaml",
            "content/stories/2017/2017-10-18-raqqa/ar.md:3:10 invalid-date",
            "content/stories/2017/2017-10-19-oil.ar.md:3:1 unknown-key");
  }

  @Test
  void aTextThatCannotBeReadLeavesNoTraceElsewhere() throws IOException {
    assertThat(
            problems(
                """
                -- content/stories/2017/2017-10-19-oil.ar.md (bytes) --
                \\xFF
                -- content/stories/2017/2017-10-19-oil.en.txt (bytes) --
                \\xFF
                -- content/stories/2017/2017-10-18-raqqa/ar.md (bytes) --
                \\xFF
                -- content/stories/2017/2017-10-18-raqqa/en.md (edit) --
                - image:
                -   src: square.png
                -   alt: The square of the city
                -- content/pages/about/ar.md (bytes) --
                \\xFF
                -- content/pages/about/en.md (bytes) --
                \\xFF
                """))
        .containsExactly(
            "content/pages/about/ar.md:1:1 invalid-utf8",
            "content/pages/about/en.md:1:1 invalid-utf8",
            "content/stories/2017/2017-10-18-raqqa/ar.md:1:1 invalid-utf8",
            "content/stories/2017/2017-10-19-oil.ar.md:1:1 invalid-utf8",
            "content/stories/2017/2017-10-19-oil.en.txt:1:1 invalid-utf8");
  }
}
