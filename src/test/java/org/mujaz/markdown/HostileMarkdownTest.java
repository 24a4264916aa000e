package org.mujaz.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileMarkdownTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "*",
        "`",
        "<",
        "_",
        "~",
        "![",
        "[a](",
        "[a][",
        "]",
        "*a ",
        "**a *",
        "_a ",
        "`a``b",
        "<a ",
        "<!--",
        "<?",
        "<!A ",
        "<![CDATA[",
        "<a@",
        "&",
        "\\",
        "(",
        "[](",
        "[a](<b",
        "[a](b \"",
        "[^1]",
        "[^",
        "|",
        "- ",
        "> ",
        "1. ",
        ">",
        "<b>",
        "<b c=d ",
        "[a](()",
        "-|",
        "> - ",
        ": ",
        "a\n",
        "> a\n",
        "|a|b|\n",
        "[a]: b\n",
        "[^a]: b\n",
        "<div>\n",
        "<p\n",
        "- a\n",
        "# a\n",
        "~~~\n",
        "a\n: b\n",
        "<div>\n\n",
        "*a\n\n",
        "\t",
        "</b>",
        "<script>\n\n"
      })
  void aMegabyteOfOneSignIsReadOrRefusedInSeconds(String sign) {
    Rendered rendered = Rendered.of(sign.repeat(1_000_000 / sign.length()));
    assertThat(rendered.report())
        .allMatch(line -> line.matches("\\d+:\\d+ (tangled-text|nested-too-deep|html-removed).*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "1. ", ": ", ">"})
  void blocksFiveThousandDeepAreAProblemAtTheirPlace(String sign) {
    Rendered rendered = Rendered.of("أ\n\n" + sign.repeat(5000) + "ب\n");
    assertThat(rendered.report())
        .singleElement()
        .asString()
        .matches("3:\\d+ (nested-too-deep|tangled-text)\\[]");
    assertThat(rendered.prose().isEmpty()).isTrue();
  }

  @Test
  void emphasisAndPicturesFiveThousandDeepAreAProblem() {
    assertThat(Rendered.of("*a **b ".repeat(2500) + "c** d*".repeat(2500)).report()).hasSize(1);
    assertThat(Rendered.of("![".repeat(5000) + "](a)".repeat(5000)).report()).hasSize(1);
  }

  @Test
  void aListThatGoesDeeperLineByLineIsAProblem() {
    String list =
        IntStream.range(0, 1000)
            .mapToObj(i -> " ".repeat(2 * i) + "- أ\n")
            .collect(Collectors.joining());
    assertThat(Rendered.of(list).report()).singleElement().asString().contains("nested-too-deep");
  }

  @Test
  void twentyLevelsAreNone() {
    assertThat(Rendered.of("> ".repeat(20) + "نص\n").report()).isEmpty();
    assertThat(Rendered.of("- ".repeat(20) + "نص\n").report()).isEmpty();
  }

  @Test
  void aLongArticleWithMuchMarkupIsNone() {
    String paragraph = "قال [المصدر](a.md) إن *العدد* `n` ارتفع[^1] و**زاد** عن <https://a.b>. ";
    assertThat(Rendered.of((paragraph.repeat(40) + "\n\n").repeat(300) + "[^1]: ح\n").report())
        .isEmpty();
    assertThat(Rendered.of("| أ | ب |\n|--|--|\n" + "| [أ](a.md) | *ب* |\n".repeat(3000)).report())
        .isEmpty();
  }

  /** A pattern that can read a backslash in two ways tries all of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "![",
        "[^",
        "[a][",
        "[a](<",
        "[a]: <",
        "[a]: b \"",
        "[a](b \"",
        "[a](b '",
        "[a](b (",
        "<a b=\"",
        "<b ",
        "<",
        "<!--",
        "`",
        "**",
        "|",
        "- [",
        "a\n: ["
      })
  void backslashesInWhatNothingEndsTakeNoTime(String beginning) {
    for (String escaped : List.of("\\!", "\\`", "\\\\", "\\[", "\\ ", "\\a", "\\]\\>")) {
      String text = beginning + escaped.repeat(400);
      for (String ending : List.of("", "[x", "<x", "![](a.png)](b)", "\n\n[a]: b")) {
        assertThat(Rendered.of(text + ending).html()).isNotNull();
      }
    }
  }

  @Test
  void aBackslashTakesTheMeaningFromTheEndOfALabelOrTarget() {
    assertThat(Rendered.of("[a\\]: /b\n\n[a\\]").html()).doesNotContain("<a ");
    assertThat(Rendered.of("[a\\]b]\n\n[a\\]b]: https://x.example/").html())
        .contains("<a ")
        .contains(">a]b</a>");
    assertThat(Rendered.of("[a](<b c\\>d>)").html()).contains("<a ");
    assertThat(Rendered.of("[a](<b c\\>)").html()).doesNotContain("<a ");
    assertThat(Rendered.of("[" + "a".repeat(1000) + "]: /b").html()).contains("[");
  }

  @Test
  void longTitlesCommentsAndTargetsAreRead() {
    String words = "كلمة ".repeat(1000).strip();
    assertThat(Rendered.of("![أ](a.png \"" + words + "\")").html()).contains(words);
    assertThat(Rendered.of("قبل <!-- " + words + " --> بعد").html()).isEqualTo("<p>قبل  بعد</p>");
    assertThat(Rendered.of("[أ](" + "a/".repeat(1000) + ")").references()).hasSize(1);
  }
}
