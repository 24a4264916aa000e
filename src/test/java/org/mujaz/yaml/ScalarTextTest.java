package org.mujaz.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;

/** A text that is written as a value is the same text when it is read. */
class ScalarTextTest {

  private static String read(String value) {
    String yaml = "key: " + value + "   # a comment\n";
    Problems problems = new Problems();
    SourceFile file = SourceFile.of(new SourcePath("x.yaml"), yaml);
    Mapping read =
        YamlReader.mapping(file, 0, yaml.length(), YamlLimits.FACTS, problems).orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    return ((Scalar) read.entries().get(0).value()).text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Markets return",
        "عودة الحياة إلى الأسواق",
        "One: two",
        "Rain # at last",
        "«قال»: نعم",
        "\"Yes\", he said",
        "it's",
        "'quoted'",
        "- not a list",
        "[1, 2",
        "{a: b}",
        "a\\b",
        "! important",
        "& more",
        "* bold *",
        "%x",
        "@home",
        "`code`",
        "? why",
        "---",
        "key:",
        "true",
        "null",
        "~",
        "2017",
        "1.5",
        "2017-10-18",
        "|",
        ">",
        "\u0661\u0662",
        "tab\there",
        "Yes, he said. No!",
        "a -b- c_d / e (f)",
        "Null",
        "no",
        "y",
      })
  void comesBackAsItWas(String text) {
    assertThat(read(ScalarText.of(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "Markets return, Markets return",
    "true, '\"true\"'",
    "2017, '\"2017\"'",
    "One: two, '\"One: two\"'",
    "2017-10-18, 2017-10-18",
  })
  void isQuotedOnlyWhereItMustBe(String text, String written) {
    assertThat(ScalarText.of(text)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"one\ntwo", "one\r\n  two", " one  \n two "})
  void isOnOneLine(String text) {
    assertThat(read(ScalarText.of(text))).isEqualTo("one two");
  }
}
