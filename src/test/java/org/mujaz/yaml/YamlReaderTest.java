package org.mujaz.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mujaz.Reports;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;

class YamlReaderTest {

  private static final SourcePath PATH = new SourcePath("content/x.yaml");

  private final Problems problems = new Problems();

  private Optional<Node> read(String yaml) {
    SourceFile file = SourceFile.of(PATH, yaml);
    return YamlReader.read(file, 0, yaml.length(), YamlLimits.FACTS, problems);
  }

  private Mapping mapping(String yaml) {
    SourceFile file = SourceFile.of(PATH, yaml);
    return YamlReader.mapping(file, 0, yaml.length(), YamlLimits.FACTS, problems).orElseThrow();
  }

  @Test
  void everyKeyAndValueKnowsItsLineAndColumn() {
    Mapping mapping = mapping("title: عنوان\ntags: [رقة, 𝒮x, oil]\r\nimage:\n  src: a.jpg\n");

    Mapping.Entry title = mapping.entries().get(0);
    assertThat(title.key().location()).hasToString("content/x.yaml:1:1");
    assertThat(title.value().location()).hasToString("content/x.yaml:1:8");
    Sequence tags = (Sequence) mapping.entries().get(1).value();
    assertThat(tags.items().stream().map(item -> item.location().toString()))
        .containsExactly("content/x.yaml:2:8", "content/x.yaml:2:13", "content/x.yaml:2:17");
    Mapping image = (Mapping) mapping.entries().get(2).value();
    assertThat(image.entries().get(0).value().location()).hasToString("content/x.yaml:4:8");
  }

  @Test
  void aPartOfAFileHasThePositionsOfTheFile() {
    String text = "\n---\ntitle: x\nدرجة: y\n---\nbody: [";
    SourceFile file = SourceFile.of(PATH, text);
    int start = text.indexOf("title");

    Mapping mapping =
        YamlReader.mapping(file, start, text.indexOf("---\nbody"), YamlLimits.FACTS, problems)
            .orElseThrow();

    assertThat(mapping.entries().get(1).value().location()).hasToString("content/x.yaml:4:7");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void escapesDoNotBringInWhatIsRemovedFromFiles() {
    Mapping mapping =
        mapping(
            """
            title: "A \\u202Eevil\\u202C \\u0007bell"
            "sum\\0mary": ["x\\u0000y", "\\uFEFFz\\x85", "\\uD800a", "\\uD83D\\uDE00", "e\\u0301\\u200F"]
            """);

    assertThat(mapping.entries().get(0).value()).extracting("text").isEqualTo("A evil bell");
    Mapping.Entry list = mapping.entries().get(1);
    assertThat(list.key().text()).isEqualTo("summary");
    assertThat(((Sequence) list.value()).items())
        .extracting("text")
        .containsExactly("xy", "z", "a", "\uD83D\uDE00", "é\u200F");
    assertThat(Reports.of(problems))
        .contains(
            "content/x.yaml:1:8: warning: removed U+202E RIGHT-TO-LEFT OVERRIDE, a character that"
                + " does not belong in a text [forbidden-character]",
            "content/x.yaml:1:8: warning: removed U+0007 ALERT, a character that does not belong in"
                + " a text [forbidden-character]",
            "content/x.yaml:2:1: warning: removed U+0000 NULL, a character that does not belong in a"
                + " text [forbidden-character]",
            "content/x.yaml:2:15: warning: removed U+0000 NULL, a character that does not belong in"
                + " a text [forbidden-character]")
        .hasSize(8);
  }

  @Test
  void whatIsNoEscapeStaysAsItWasWritten() {
    Mapping mapping = mapping("a: '\\u202E'\nb: \\u202E\nc: |\n  \\u202E\n");

    assertThat(mapping.entries().get(0).value()).extracting("text").isEqualTo("\\u202E");
    assertThat(mapping.entries().get(1).value()).extracting("text").isEqualTo("\\u202E");
    assertThat(mapping.entries().get(2).value()).extracting("text").isEqualTo("\\u202E\n");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void keysThatDifferInRemovedCharactersAloneAreOne() {
    mapping("title: a\n\"ti\\u0000tle\": b\n");

    assertThat(Reports.of(problems)).anyMatch(line -> line.endsWith("[duplicate-key]"));
  }

  @Test
  void anEscapeBeyondUnicodeIsInvalid() {
    assertThat(read("a: \"\\U00110000\"")).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
  }

  @Test
  void valuesKeepTheirWrittenText() {
    Mapping mapping = mapping("a: no\nb: 2017-10-18\nc: 007\nd: 'null'\ne: 1_000\nf: ٢٠١٧\n");

    assertThat(mapping.entries().stream().map(entry -> ((Scalar) entry.value()).text()))
        .containsExactly("no", "2017-10-18", "007", "null", "1_000", "٢٠١٧");
  }

  @Test
  void nothingIsANullOfTheCoreSchemaOrBlankText() {
    Mapping mapping = mapping("a:\nb: ~\nc: null\nd: ''\ne: 'null'\nf: Nil\n");

    assertThat(mapping.entries().stream().map(entry -> ((Scalar) entry.value()).isNothing()))
        .containsExactly(true, true, true, true, false, false);
  }

  @Test
  void anAliasStandsForTheValueThatWasMarked() {
    Mapping mapping = mapping("a: &x {ar: س, en: s}\nb: *x\n");

    assertThat(mapping.entries().get(1).value()).isEqualTo(mapping.entries().get(0).value());
  }

  @Test
  void noTextIsNoValueAndNoKeys() {
    assertThat(read("# only a comment\n")).isEmpty();
    assertThat(mapping("").entries()).isEmpty();
    assertThat(mapping("~\n").entries()).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aKeyGivenTwiceCountsOnceAndIsToldWithBothPlaces() {
    Mapping mapping = mapping("date: 2017\ntitle: x\ndate: 2018\n");

    assertThat(mapping.entries()).hasSize(2);
    assertThat(Reports.of(problems))
        .containsExactly(
            "content/x.yaml:3:1: error: «date» stands twice [duplicate-key]",
            "see also content/x.yaml:1:1");
  }

  @Test
  void mistakesAreToldInAnEditorsWordsAtTheirPlace() {
    assertThat(mistake("title: Oil: a chronicle\n"))
        .containsExactly("content/x.yaml:1:11: error: not valid YAML: a second «: » in one line");
    assertThat(mistake("a:\n\tb: c\n"))
        .containsExactly(
            "content/x.yaml:2:1: error: not valid YAML: a tab character; indent with spaces");
    assertThat(mistake("title: x\nthe rest\n"))
        .containsExactly(
            "content/x.yaml:2:1: error: not valid YAML: a line without «: » after its key");
    assertThat(mistake("title: \"x\ndate: 2017\n"))
        .containsExactly(
            "content/x.yaml:1:8: error: not valid YAML: a quotation mark that is never closed");
    assertThat(mistake("title: 'IS' is gone\n"))
        .containsExactly(
            "content/x.yaml:1:13: error: not valid YAML: text after a closing quotation mark, or"
                + " wrong indentation");
    assertThat(mistake("tags: [a, b\ndate: 2017\n"))
        .containsExactly(
            "content/x.yaml:1:7: error: not valid YAML: a list in [ ] that is not closed or lacks a"
                + " comma");
    assertThat(mistake("source: @wam\n"))
        .containsExactly("content/x.yaml:1:9: error: not valid YAML: a value that begins with «@»");
    assertThat(mistake("a: *b\n"))
        .containsExactly("content/x.yaml:1:4: error: not valid YAML: nothing above is marked &b");
    assertThat(mistake("a: 1\n---\nb: 2\n"))
        .containsExactly(
            "content/x.yaml:2:1: error: not valid YAML: a second document after a line «---»");
    assertThat(mistake("? [a, b]\n: c\n"))
        .containsExactly(
            "content/x.yaml:1:3: error: not valid YAML: a key that is not a plain text");
    assertThat(mistake("a: !!java.net.URL [x]\n"))
        .containsExactly(
            "content/x.yaml:1:4: error: not valid YAML: a tag (tag:yaml.org,2002:java.net.URL);"
                + " quote a value that begins with «!»");
    assertThat(mistake("title: !important news\n"))
        .containsExactly(
            "content/x.yaml:1:8: error: not valid YAML: a tag (!important); quote a value that"
                + " begins with «!»");
    assertThat(mistake("- a\n- b\n"))
        .containsExactly(
            "content/x.yaml:1:1: error: «x.yaml» must be keys with values, such as «title: …», not"
                + " a list");
  }

  private static List<String> mistake(String yaml) {
    Problems problems = new Problems();
    SourceFile file = SourceFile.of(PATH, yaml);
    assertThat(YamlReader.mapping(file, 0, yaml.length(), YamlLimits.FACTS, problems)).isEmpty();
    return Reports.of(problems).stream().map(line -> line.replaceAll(" \\[[a-z-]+]$", "")).toList();
  }
}
