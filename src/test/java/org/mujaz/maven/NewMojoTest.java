package org.mujaz.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;

/** What the goal asks, and what it tells. */
class NewMojoTest {

  @TempDir private Path base;

  private final List<String> questions = new ArrayList<>();

  private NewMojo answering(String... answers) {
    Iterator<String> next = List.of(answers).iterator();
    return new NewMojo(
        question -> {
          questions.add(question);
          return next.hasNext() ? Optional.of(next.next()) : Optional.empty();
        });
  }

  private TestSite site() {
    return TestSite.in(base).with(TestSite.SITE_YAML);
  }

  @Test
  void thePathIsPrinted() {
    TestGoal goal =
        TestGoal.run(site(), answering(), Map.of("title", "Markets return", "lang", "en"));
    assertThat(goal.lines())
        .containsExactly(
            "[INFO] made: content/stories/2026/2026-11-22-markets-return/en.md; it is a draft until"
                + " its line draft: (مسودة:) is deleted");
    assertThat(base.resolve("content/stories/2026/2026-11-22-markets-return/en.md")).exists();
  }

  @Test
  void withoutATerminalWhatIsMissingIsNamed() {
    TestGoal goal = TestGoal.run(site(), answering(), Map.of("interactive", "true"));
    assertThat(goal.failure())
        .isEqualTo(
            "mujaz: a story needs a headline: -Dtitle=\"…\"; or name a story to translate:"
                + " -Dtranslate=STORY");
  }

  @Test
  void inBatchModeNothingIsAsked() {
    assertThat(TestGoal.run(site(), answering("Title"), Map.of()).failed()).isTrue();
    assertThat(questions).isEmpty();
  }

  @Test
  void inATerminalTitleAndSectionAreAsked() {
    TestGoal goal =
        TestGoal.run(
            site(),
            answering("Markets return", "Politics"),
            Map.of("interactive", "true", "lang", "en"));
    assertThat(questions).containsExactly("Headline:", "Section (politics; Enter for none):");
    assertThat(goal.failed()).isFalse();
    assertThat(base.resolve("content/stories/2026/2026-11-22-markets-return/en.md"))
        .content()
        .contains("\nsection: politics\n");
  }

  @Test
  void aProblemOfTheSettingsIsToldInPlace() {
    TestSite site = TestSite.in(base).with("content/site.yaml", "titel: x\nurl: https://x.org/\n");
    TestGoal goal = TestGoal.run(site, answering(), Map.of("title", "x", "language", "ar"));
    assertThat(goal.failure()).contains("لم يُنشأ شيء");
    assertThat(goal.lines().get(0)).contains("content/site.yaml:1:1");
    assertThat(goal.lines().get(1)).contains("titel: x");
  }

  @Test
  void namesNeedNoPrefixOnTheCommandLine() {
    Properties given = new Properties();
    given.setProperty("title", "short");
    given.setProperty("lang", " ");
    ShortNames names = new ShortNames(given);
    assertThat(names.value(null, "title")).contains("short");
    assertThat(names.value("long", "title")).contains("long");
    assertThat(names.value(null, "lang")).isEmpty();
    assertThat(new ShortNames(null).value(null, "title")).isEmpty();
  }
}
