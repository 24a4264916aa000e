package org.mujaz.toml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mujaz.model.Language;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.problem.Wording;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;
import org.mujaz.yaml.Sequence;

@Timeout(20)
class TomlReaderTest {

  private final Problems problems = new Problems();

  private Optional<Mapping> read(String toml) {
    SourceFile file = SourceFile.of(new SourcePath("x.md"), "+++\n" + toml + "+++\n");
    return TomlReader.mapping(file, 4, 4 + toml.length(), problems);
  }

  private static String text(Node node) {
    if (node instanceof Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> entry.key().text() + "=" + text(entry.value()))
          .collect(Collectors.joining(" ", "{", "}"));
    } else if (node instanceof Sequence sequence) {
      return sequence.items().stream().map(TomlReaderTest::text).toList().toString();
    }
    return ((Scalar) node).text() + "@" + node.location();
  }

  private List<String> report() {
    return problems.sorted().stream().map(TomlReaderTest::line).toList();
  }

  private static String line(Problem problem) {
    String words =
        problem.arguments().stream()
            .map(argument -> Messages.in(Language.ENGLISH).words(argument))
            .collect(Collectors.joining(", "));
    return problem.location() + " " + problem.code().id() + ": " + words;
  }

  @Test
  void valuesBecomeTextsWithThePlaceOfTheirKeyInTheFile() {
    assertThat(read("title = \"الرقة\"\ntags = ['a',\n  \"b\"]\n").map(TomlReaderTest::text))
        .contains("{title=الرقة@x.md:2:1 tags=[a@x.md:3:9, b@x.md:4:3]}");
  }

  @Test
  void datesNumbersAndTruthsAreWrittenAsYamlHasThem() {
    String toml =
        "a = 2017-10-18T09:30:00+04:00\nb = 2017-10-18 09:30:15\nc = 2017-10-18\nd = 1_000\ne = true\n";
    assertThat(read(toml).map(TomlReaderTest::text))
        .contains(
            "{a=2017-10-18T09:30+04:00@x.md:2:1 b=2017-10-18T09:30:15@x.md:3:1 c=2017-10-18@x.md:4:1"
                + " d=1000@x.md:5:1 e=true@x.md:6:1}");
  }

  @Test
  void tablesAreGroupsHoweverTheyAreWritten() {
    assertThat(read("x.y = 1\n[z]\nq = {w = 2}\n[[m]]\nn = 3\n").map(TomlReaderTest::text))
        .contains("{x={y=1@x.md:2:1} z={q={w=2@x.md:4:6}} m=[{n=3@x.md:6:1}]}");
  }

  @Test
  void eachLineThatCannotBeReadIsReportedAndTheOthersAreRead() {
    String toml = "a = \"x\nb = 1\nc = سياسة\nd\nb = 2\ne = \"\\q\"\nf = [1\n";
    assertThat(read(toml).map(TomlReaderTest::text)).contains("{b=1@x.md:3:1}");
    assertThat(report())
        .containsExactly(
            "x.md:2:7 invalid-toml: a quotation mark that is never closed",
            "x.md:4:5 invalid-toml: a value that is neither a number nor a date, without quotation"
                + " marks",
            "x.md:5:2 invalid-toml: a line without «=» after its key",
            "x.md:6:1 duplicate-key: " + Messages.english().words(Wording.quoted("b")),
            "x.md:7:6 invalid-toml: an unknown escape after \\ in quotation marks",
            "x.md:9:1 invalid-toml: a list in [ ] that is not closed or lacks a comma");
  }

  @Test
  void deepNestingAndHugeTextsAreRefused() {
    read("a = " + "[".repeat(50_000) + "\n");
    read("a = " + "{b = ".repeat(10_000) + "\n");
    read("a = \"" + "x".repeat(TomlReader.LARGEST) + "\"\n");
    assertThat(report())
        .containsExactly(
            "x.md:2 invalid-toml: more than 65536 characters",
            "x.md:2:26 invalid-toml: more than 20 levels of nesting",
            "x.md:2:110 invalid-toml: more than 20 levels of nesting");
  }
}
