package org.mujaz.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;

/** The goal teaches editors the names of this project. */
class SchemaMojoTest {

  @TempDir private Path base;

  @Test
  void theSectionsOfTheSiteAreOffered() {
    TestGoal goal = TestGoal.run(TestSite.in(base).with(TestSite.SITE_YAML), "schema", Map.of());
    assertThat(goal.lines())
        .containsExactly(
            "[INFO] made: .mujaz/site.schema.json",
            "[INFO] made: .mujaz/story.schema.json",
            "[INFO] made: .mujaz/page.schema.json",
            "[INFO] made: .vscode/mujaz.code-snippets");
    assertThat(base.resolve(".mujaz/story.schema.json")).content().contains("\"politics\"");
    assertThat(base.resolve(".vscode/mujaz.code-snippets"))
        .content()
        .contains("section: ${1|politics,Politics|}", "القسم: ${1|سياسة|}");
  }

  @Test
  void newOnesToo() {
    TestSite site = TestSite.in(base).with(TestSite.SITE_YAML);
    TestGoal.run(site, "schema", Map.of());
    site.with(TestSite.SITE_YAML + "  - {id: sport, name: {ar: رياضة, en: Sport}}\n");
    TestGoal.run(site, "schema", Map.of());
    assertThat(base.resolve(".mujaz/story.schema.json")).content().contains("\"sport\"");
  }

  @Test
  void settingsWithAMistakeAreCompletedAllTheMore() {
    TestSite site = TestSite.in(base).with(TestSite.SITE_YAML + "timezone: Asia/Dubai\n");
    TestGoal goal = TestGoal.run(site, "schema", Map.of());
    assertThat(goal.failed()).isFalse();
    assertThat(goal.lines()).anyMatch(line -> line.contains("unknown key «timezone»"));
    assertThat(base.resolve(".mujaz/story.schema.json")).content().contains("\"politics\"");
  }
}
