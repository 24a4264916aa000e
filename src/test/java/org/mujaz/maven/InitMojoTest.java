package org.mujaz.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;

/** What the goal makes when little is said, and what it tells. */
class InitMojoTest {

  @TempDir private Path temporary;

  private Path base;
  private TestSite site;

  @BeforeEach
  void inAFolderWithAName() {
    base = temporary.resolve("Harbour News");
    site = TestSite.in(base);
  }

  @Test
  void theFolderNamesTheProject() throws Exception {
    Files.createDirectories(base);
    TestGoal goal = TestGoal.run(site, "init", Map.of());
    assertThat(goal.failed()).isFalse();
    assertThat(goal.lines()).startsWith("[INFO] made: pom.xml", "[INFO] made: .mvn/jvm.config");
    assertThat(goal.lines().get(goal.lines().size() - 1))
        .isEqualTo(
            "[INFO] a project is ready in " + base + "; go there and run: mvn mujaz:generate");
    assertThat(base.resolve("pom.xml"))
        .content()
        .contains("<artifactId>harbour-news</artifactId>", "<groupId>org.example</groupId>");
    assertThat(base.resolve("content/site.yaml"))
        .content()
        .contains("ar: نشرتنا", "en: Our Digest", "url: https://example.org/", "timeZone: UTC");
  }

  @Test
  void aFolderBelowIsMade() {
    assertThat(TestGoal.run(site, "init", Map.of("folder", "a/b")).failed()).isFalse();
    assertThat(base.resolve("a/b/content/site.yaml")).exists();
    assertThat(base.resolve("pom.xml")).doesNotExist();
  }

  @Test
  void commentsAreInTheLanguageOfTheReportUnlessOneIsNamed() {
    TestGoal.run(site, "init", Map.of("language", "ar", "folder", "one"));
    TestGoal.run(site, "init", Map.of("language", "ar", "lang", "en", "folder", "two"));
    assertThat(base.resolve("one/content/site.yaml")).content().contains("defaultLanguage: ar");
    assertThat(base.resolve("two/content/site.yaml")).content().startsWith("# What the site is.");
  }

  @Test
  void whatIsWrongIsTold() {
    assertThat(TestGoal.run(site, "init", Map.of("lang", "fr")).failure())
        .isEqualTo("mujaz: lang (mujaz.lang) is «fr»; write ar or en");
    assertThat(base.resolve("pom.xml")).doesNotExist();
  }
}
