package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.Reports;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;

class FrontMatterTest {

  private final Problems problems = new Problems();

  /** The YAML and the body, with | between them. */
  private String parts(String text) {
    FrontMatter parts = FrontMatter.of(SourceFile.of(new SourcePath("ar.md"), text), problems);
    return text.substring(parts.start(), parts.end()) + "|" + text.substring(parts.body());
  }

  @Test
  void theKeysStandBetweenTwoLinesOfThreeHyphens() {
    assertThat(parts("---\ntitle: x\n---\nBody\n")).isEqualTo("title: x\n|Body\n");
    assertThat(parts("---\r\ntitle: x\r\n---\r\nBody")).isEqualTo("title: x\r\n|Body");
    assertThat(parts("\n  \n--- \ntitle: x\n---\t\nBody")).isEqualTo("title: x\n|Body");
    assertThat(parts("---\n---\nBody")).isEqualTo("|Body");
    assertThat(parts("---\ntitle: x\n---")).isEqualTo("title: x\n|");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void whatFollowsTheEndIsBody() {
    assertThat(parts("---\ntitle: x\n---\nA\n\n---\n\nB: c\n"))
        .isEqualTo("title: x\n|A\n\n---\n\nB: c\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "Body",
        "# Heading\n\n---\n\nBody",
        "----\nBody",
        "text\n---\na: b\n---"
      })
  void aTextThatBeginsOtherwiseHasNoKeys(String text) {
    assertThat(parts(text)).isEqualTo("|" + text);
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n", "---\n\nIt was late.\n", "---\n\n# The end: a story\n", "---"})
  void aRuleWithoutKeysBehindItIsMarkdown(String text) {
    assertThat(parts(text)).isEqualTo("|" + text);
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n---\ntitle: x\n\nBody\n",
        "\n---\n\nالعنوان: س\n",
        "\n---\ntags:\n- a\n-- -\n",
        "\n---\n\"title\": x\n----\n"
      })
  void keysWithoutAnEndAreTold(String text) {
    parts(text);

    assertThat(Reports.of(problems))
        .containsExactly(
            "ar.md:2: error: the front matter begins with --- but never ends"
                + " [unclosed-front-matter]");
  }
}
