package org.mujaz.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;

class CheckMojoTest {

  private static final String STORY = "content/stories/2026-11-20-ferry/en.md";

  @TempDir private Path base;
  private TestSite site = TestSite.in(Path.of(""));

  @BeforeEach
  void aSite() {
    site = TestSite.in(base).with(TestSite.SITE_YAML).with(STORY, "# Ferry\n\nIt sails again.\n");
  }

  private TestGoal check(Map<String, String> parameters) {
    return TestGoal.run(site, "check", parameters);
  }

  /** All files but those of the work folder, with the time of their last change. */
  private Map<String, FileTime> files() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    try (Stream<Path> found = Files.walk(base)) {
      List<Path> others =
          found
              .filter(file -> !file.equals(base) && !file.startsWith(base.resolve("target")))
              .toList();
      for (Path file : others) {
        times.put(base.relativize(file).toString(), Files.getLastModifiedTime(file));
      }
    }
    return times;
  }

  @Test
  void aSiteThatIsRightIsToldInOneLine() {
    site.with("content/stories/2026-12-01-dawn/en.md", "# Dawn\n\nIt comes.\n");
    assertThat(check(Map.of()).linesButTimes())
        .containsExactly(
            "[INFO] nothing keeps the site from being published: 3 files, 1 story, 0 in Arabic, 1 in"
                + " English; left out: 1 scheduled, the next for 2026-12-01 00:00");
  }

  @Test
  void nothingIsWritten() throws IOException {
    Map<String, FileTime> before = files();
    assertThat(check(Map.of()).failed()).isFalse();
    assertThat(files()).isEqualTo(before).doesNotContainKey("site");
  }

  @Test
  void aPublishedSiteStaysAsItIs() throws IOException {
    TestGoal.run(site, "generate", Map.of());
    site.with(STORY, "# Ferry\n\nIt sails no more.\n");
    Map<String, FileTime> before = files();
    assertThat(check(Map.of()).failed()).isFalse();
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void whatWouldKeepTheSiteFromBeingPublishedFailsIt() {
    site.with(STORY, "---\nsection: politcs\n---\n# Ferry\n\n[The reef](story:reef) is near.\n");
    TestGoal check = check(Map.of());
    TestGoal generate = TestGoal.run(site, "generate", Map.of());
    assertThat(check.failure()).isEqualTo("2 errors; the site would not be published");
    assertThat(check.lines()).isEqualTo(generate.lines()).hasSize(6);
  }

  @Test
  void deadLinksOfFinishedPagesAreFoundWithTheirFragments() {
    site.with(
        STORY,
        """
        # Ferry

        It sails to the [harbour](/en/harbour/), as we
        [wrote](story:2026-11-19-reef#depth), see [above](#top).
        """);
    site.with("content/stories/2026-11-19-reef/en.md", "# Reef\n\n## Depths\n\nIt is deep.\n");
    assertThat(check(Map.of()).lines())
        .containsExactly(
            "[ERROR] content/stories/2026-11-20-ferry/en.md:3:27: error: «/en/harbour/» leads to"
                + " nothing [broken-link]",
            "[ERROR]     It sails to the [harbour](/en/harbour/), as we",
            "[ERROR]     help: link to a content file such as ../2017-10-19-oil/ar.md, or to an id"
                + " such as story:2017-10-19-oil",
            "[ERROR] content/stories/2026-11-20-ferry/en.md:4:9: error:"
                + " «story:2026-11-19-reef#depth» leads to nothing [broken-link]",
            "[ERROR]     [wrote](story:2026-11-19-reef#depth), see [above](#top).",
            "[ERROR]     help: did you mean «#depths»?",
            "[ERROR] content/stories/2026-11-20-ferry/en.md:4:51: error: «#top» leads to nothing"
                + " [broken-link]",
            "[ERROR]     [wrote](story:2026-11-19-reef#depth), see [above](#top).",
            "[ERROR]     help: link to a content file such as ../2017-10-19-oil/ar.md, or to an id"
                + " such as story:2017-10-19-oil");
  }

  @Test
  void pagesThatOnlyFinishedFilesTellOfAreFound() {
    site.with("themes/sun/theme.yaml", "extends: mujaz\n");
    site.with("content/site.yaml", siteYaml() + "theme: sun\n");
    site.with("themes/sun/templates/page-about.ftlh", "<a href=\"/en/nowhere/\">there</a>");
    site.with("content/pages/about/en.md", "# About\n\nUs.\n");
    assertThat(String.join("\n", check(Map.of()).lines()))
        .contains("leads to «/en/nowhere/», which is not part of the site [dead-address]");
  }

  private static String siteYaml() {
    return TestSite.SITE_YAML.substring(TestSite.SITE_YAML.indexOf('\n') + 1);
  }

  @Test
  void foreignFilesAndLostPagesAreTold() {
    for (int day = 1; day < 29; day++) {
      site.with("content/stories/2026-09-%02d-day/en.md".formatted(day), "# Day\n\nText.\n");
    }
    TestGoal.run(site, "generate", Map.of());
    site.with("site/notes.txt", "mine");
    assertThat(check(Map.of()).lines())
        .contains(
            "[WARNING] site/notes.txt: warning: «notes.txt» in the output folder was not made by"
                + " Mujaz and is left alone [foreign-file]");

    for (int day = 1; day < 29; day++) {
      delete("content/stories/2026-09-%02d-day/en.md".formatted(day));
    }
    TestGoal lost = check(Map.of());
    assertThat(String.join("\n", lost.lines())).contains("[pages-lost]");
    assertThat(lost.failed()).isTrue();
    assertThat(check(Map.of("allowLoss", "true")).failed()).isFalse();
  }

  private void delete(String name) {
    try {
      Files.delete(site.path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void problemsAreWrittenForOtherPrograms() throws IOException {
    site.with(STORY, "---\nsection: politcs\n---\n# Ferry\n\nIt sails again.\n");
    for (String goal : List.of("check", "generate")) {
      Map<String, String> files =
          Map.of(
              "sarif",
              "target/%s.sarif".formatted(goal),
              "junit",
              "reports/%s.xml".formatted(goal));
      assertThat(TestGoal.run(site, goal, files).failed()).isTrue();
      assertThat(site.path("target/%s.sarif".formatted(goal)))
          .content()
          .contains("\"ruleId\": \"unknown-section\"", "\"startLine\": 2");
      assertThat(site.path("reports/%s.xml".formatted(goal)))
          .content()
          .contains("tests=\"2\" errors=\"0\" skipped=\"0\" failures=\"1\"");
    }
  }

  @Test
  void aWarningFailsItWhereWarningsAreErrors() {
    site.with(STORY, "# Ferry\n\nIt <script>sails</script> again.\n");
    TestGoal lenient = check(Map.of());
    assertThat(lenient.failed()).isFalse();
    assertThat(lenient.lines()).contains("[WARNING] 1 warning");
    assertThat(check(Map.of("warningsAsErrors", "true")).failure())
        .isEqualTo("1 error; the site would not be published");
  }

  @Test
  void anotherBuildOfTheSiteMayRunMeanwhile() throws IOException {
    Path lock = Files.createDirectories(base.resolve(".site-staging")).resolve("lock");
    Files.writeString(lock, "BUILDING       \n");
    assertThat(check(Map.of()).failed()).isFalse();
    assertThat(lock).exists();
  }
}
