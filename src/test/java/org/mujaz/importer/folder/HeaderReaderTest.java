package org.mujaz.importer.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;
import org.mujaz.yaml.Scalar;

class HeaderReaderTest {

  private final Problems problems = new Problems();

  private static SourceFile file(String text) {
    return SourceFile.of(new SourcePath("x.md"), text);
  }

  private static String text(SourceFile file, Header header) {
    String keys =
        header.values().entries().stream()
            .map(
                entry ->
                    entry.key().text()
                        + "="
                        + (entry.value() instanceof Scalar scalar ? scalar.text() : "…")
                        + "@"
                        + entry.key().location().line())
            .collect(Collectors.joining(" "));
    return keys + " | " + file.text().substring(header.body());
  }

  private Optional<String> read(String text) {
    SourceFile file = file(text);
    return HeaderReader.read(file, problems).map(header -> text(file, header));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: الرقة\ndraft: true\n---\nBody\n",
        "\n---  \ntitle: \"الرقة\"\ndraft: true\n...\nBody\n",
        "+++\ntitle = \"الرقة\"\ndraft = true\n+++\nBody\n",
        "{\n\"title\": \"الرقة\",\n\t\"draft\": true\n}\nBody\n",
      })
  void yamlTomlAndJsonSayTheSame(String text) {
    assertThat(read(text).map(keys -> keys.replaceAll("@\\d", "")))
        .contains("title=الرقة draft=true | Body\n");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void keysKeepTheirLines() {
    assertThat(read("+++\na = 1\n\nb = 2\n+++\n")).contains("a=1@2 b=2@4 | ");
    assertThat(read("{\n\n\"a\": 1}\n}\nx")).isEmpty();
    assertThat(read("{\"a\": 1}\nx")).contains("a=1@1 | x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Body\n", "{{< figure src=\"a.jpg\" >}}\n", "{% include a.html %}\n", ""})
  void aTextMayHaveNone(String text) {
    assertThat(read(text)).contains(" | " + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\na: 1\n", "+++\na = 1\n---\n", "{\n\"a\": 1\n"})
  void whatNeverEndsIsReported(String text) {
    assertThat(read(text)).isEmpty();
    assertThat(problems.sorted().stream().map(Problem::code))
        .containsExactly(ProblemCode.UNCLOSED_FRONT_MATTER);
  }

  @Test
  void theHeaderOfJBakeEndsInTildes() {
    SourceFile file = file("title=الرقة = مدينة\n\ntags = a, b\nempty=\n~~~~~~\nBody\n");
    assertThat(JBakeHeader.read(file, "~~~~~~").map(header -> text(file, header)))
        .contains("title=الرقة = مدينة@1 tags=a, b@3 empty=@4 | Body\n");
  }

  @Test
  void aLineWithoutAnEqualsSignMakesItNone() {
    for (String text : List.of("title\n~~~~~~\nx", "title=x\nBody\n", "")) {
      assertThat(JBakeHeader.read(file(text), "~~~~~~")).isEmpty();
    }
  }

  @Test
  void asciiDocHasATitleAnAuthorADateAndAttributes() {
    SourceFile file =
        file("= The city\nLayla Haddad\n2017-10-18\n:jbake-type: post\n:toc:\n\nBody\n");
    Header header = JBakeHeader.asciiDoc(file);
    assertThat(text(file, header))
        .isEqualTo(
            "title=The city@1 author=Layla Haddad@2 date=2017-10-18@3 type=post@4 toc=@5 | \nBody\n");
  }
}
