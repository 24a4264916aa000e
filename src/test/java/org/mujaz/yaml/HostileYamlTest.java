package org.mujaz.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;

@Timeout(5)
class HostileYamlTest {

  private static List<ProblemCode> codes(String yaml) {
    Problems problems = new Problems();
    SourceFile file = SourceFile.of(new SourcePath("x.yaml"), yaml);
    assertThat(YamlReader.read(file, 0, yaml.length(), YamlLimits.FACTS, problems)).isEmpty();
    return problems.sorted().stream().map(Problem::code).toList();
  }

  @Test
  void aBillionLaughsAreALimit() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
    for (int i = 1; i < 12; i++) {
      String line = ("*a" + (i - 1) + ", ").repeat(9);
      bomb.append("a%d: &a%d [%s]%n".formatted(i, i, line));
    }
    assertThat(codes(bomb.toString())).containsExactly(ProblemCode.YAML_LIMIT);
  }

  @Test
  void aValueInsideItselfIsInvalid() {
    assertThat(codes("a: &a [*a]\n")).containsExactly(ProblemCode.INVALID_YAML);
    assertThat(codes("&a a: {b: *a, c: &d {e: *d}}\n")).containsExactly(ProblemCode.INVALID_YAML);
  }

  @Test
  void deepNestingIsALimit() {
    assertThat(codes("a: " + "[".repeat(100_000))).containsExactly(ProblemCode.YAML_LIMIT);
    assertThat(codes("a: " + "{b: ".repeat(100_000))).containsExactly(ProblemCode.YAML_LIMIT);
    assertThat(codes("- ".repeat(100_000))).containsExactly(ProblemCode.YAML_LIMIT);
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      steps.append(" ".repeat(i)).append("a:\n");
    }
    assertThat(codes(steps.toString())).containsExactly(ProblemCode.YAML_LIMIT);
  }

  @Test
  void hugeTextsValuesAndListsAreALimit() {
    assertThat(codes("a: " + "x".repeat(50_000_000))).containsExactly(ProblemCode.YAML_LIMIT);
    assertThat(codes("a: " + "x".repeat(100_000))).containsExactly(ProblemCode.YAML_LIMIT);
    assertThat(codes("a: " + "x ".repeat(100_000))).containsExactly(ProblemCode.YAML_LIMIT);
    assertThat(codes("a: [" + "x,".repeat(100_000))).containsExactly(ProblemCode.YAML_LIMIT);
  }

  @Test
  void controlCharactersAreInvalid() {
    assertThat(codes("a: \0\n")).containsExactly(ProblemCode.INVALID_YAML);
    assertThat(codes("a: \u0007b\n")).containsExactly(ProblemCode.INVALID_YAML);
    assertThat(codes("a: \uD800b\n")).containsExactly(ProblemCode.INVALID_YAML);
  }

  @Test
  void longKeysAndManyCommentsAreReadInTime() {
    assertThat(codes("? " + "k".repeat(60_000) + "\n: *x\n"))
        .containsExactly(ProblemCode.INVALID_YAML);
    assertThat(codes("# c\n".repeat(200_000) + "a: *x\n"))
        .containsExactly(ProblemCode.INVALID_YAML);
  }

  @Test
  void foreignDirectivesAreInvalid() {
    assertThat(codes("%YAML 9.9\n---\na: b\n")).containsExactly(ProblemCode.INVALID_YAML);
    assertThat(codes("%TAG ! tag:x,2000:\n---\na: !b c\n"))
        .containsExactly(ProblemCode.INVALID_YAML);
  }

  @Test
  void noPlaceIsBehindTheEndOfItsLine() {
    Problems problems = new Problems();
    SourceFile file = SourceFile.of(new SourcePath("x.yaml"), "\r%ggg\r");
    assertThat(YamlReader.read(file, 0, 6, YamlLimits.FACTS, problems)).isEmpty();
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(problem -> assertThat(problem.location()).hasToString("x.yaml:2:5"));
  }
}
