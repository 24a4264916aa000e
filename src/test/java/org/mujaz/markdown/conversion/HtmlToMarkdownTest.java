package org.mujaz.markdown.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.markdown.RenderedText;
import org.mujaz.markdown.conversion.HtmlToMarkdown.LineEnds;

final class HtmlToMarkdownTest {

  private static final Path CASES = Path.of("src/test/resources/markdown/from-html.txt");

  private static final References AS_THEY_ARE =
      new References() {
        @Override
        public Optional<String> link(String href) {
          return Optional.of(href).filter(address -> !address.startsWith("javascript:"));
        }

        @Override
        public Optional<String> picture(String src) {
          return Optional.of(src).filter(address -> !address.startsWith("gone"));
        }
      };

  private static String markdown(String html) {
    return HtmlToMarkdown.convert(html, LineEnds.SPACES, AS_THEY_ARE).markdown();
  }

  private static List<String> lost(String html) {
    return HtmlToMarkdown.convert(html, LineEnds.SPACES, AS_THEY_ARE).lost().stream()
        .map(lost -> lost.line() + ": " + lost.what())
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> whatStandsThereBecomesMarkdownOfTheSameWords() throws IOException {
    return Arrays.stream(Files.readString(CASES).split("\n====\n", -1))
        .map(
            example -> {
              String[] parts = example.split("\n=>\n", -1);
              return DynamicTest.dynamicTest(
                  parts[0].lines().findFirst().orElse(""),
                  () -> check(parts[0], parts[1].stripTrailing()));
            });
  }

  private static void check(String html, String expected) {
    String markdown = markdown(html);
    assertThat(markdown).isEqualTo(expected);
    assertThat(words(RenderedText.html(markdown))).isEqualTo(words(html));
  }

  /** Without regard to space: paragraphs and cells part words as spaces do. */
  private static String words(String html) {
    return Jsoup.parseBodyFragment(html.replaceAll("<(?=/?(?:p|td|th|li|h\\d|br))", " <"))
        .text()
        .replaceAll("[\\s\u00A0]+", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Oil & gas",
        "Oil &amp; gas",
        "<b>Oil</b> and gas",
        "النفط، والغاز",
        " Oil",
        "Oil ",
        "Oil  and gas",
        "Oil\tand\ngas",
        "Oil\u00A0and gas",
        "Oil\u00ADand\u200Bgas",
        "a \uD83D\uDE00 b",
        "a < b > c",
      })
  void theWordsOfATitleAreThoseThatABrowserShows(String title) {
    assertThat(HtmlToMarkdown.text(title)).isEqualTo(Jsoup.parseBodyFragment(title).text());
  }

  @ParameterizedTest
  @CsvSource({
    "<ul>a<li>b</ul>, '- a\n- b'",
    "<ol><li>a<i>b</i></li><a href=x>c</a><li>d</ol>, '1. a*b*\n2. [c](x)\n2. d'",
    "<dl>a<dd>b<dt>c<dd>d</dl>, 'a\n\nb\n\nc\n:   d'",
    "<figure>a<img src=x.png>b</figure>, 'a![](x.png)b'",
    "<figure><img src=gone.png><figcaption>a <b>b</b></figcaption></figure>, a **b**",
    "<figure><img alt=x><figcaption><a href=y>b</a></figcaption></figure>, [b](y)",
    "a <<x/>i> b, a \\<i> b",
    "a &<x/>lt; b, a \\&lt; b",
    "a \\<<x/>i> b, a \\\\\\<i> b",
    "a <<a>i> b</a>, a \\<i> b",
    "a &<a>lt; b</a>, a \\&lt; b",
    "look!<a href=x>here</a>, look\\![here](x)",
    "\\!<a href=x>here</a>, \\\\\\![here](x)",
    "!<i>a</i>, !*a*",
    "AT&T, AT&T",
  })
  void wordsInOddPlacesStay(String html, String expected) {
    check(html, expected);
  }

  /** Editors of old systems put line ends and spaces into what they make bold. */
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "<b>a<br></b>b,'**a**\\\nb'",
        "a<b><br>b</b>,'a\\\n**b**'",
        "<p><b>a<br></b><p>b,'**a**\n\nb'",
        "a <a href=x>b<br></a>c,'a [b](x)\\\nc'",
        "a <a href=x> <br>b</a>c,'a\\\n[b](x)c'",
        "<i><b>a<br></b></i>b,'*<strong>a</strong>*\\\nb'",
        "<a>a<br></a>b,'a\\\nb'",
        "<blockquote><a href=x>a<br></a></blockquote>,> [a](x)",
        "<h2><b>a<br></b>b</h2>,## **a** b",
        "a<b><i> b</i></b>,a **<em>b</em>**",
        "a<a href=x><i> b </i></a>c,a [*b*](x) c",
        "<table><tr><th><b>a<br></b>b<th>c</table>,'| **a**<br>b | c |\n|---|---|'",
        "<table><tr><th><b>&lt;br></b>b<th>c</table>,'| <strong>\\<br></strong>b | c |\n|---|---|'",
      })
  void whatStandsAtTheBorderOfAnElementStandsOutside(String html, String expected) {
    check(html, expected);
  }

  @Test
  void whatIsLeftOutOfListsAndTablesIsTold() {
    assertThat(lost("<ul><script>x</script><li>a</ul>")).containsExactly("1: <script>");
    assertThat(lost("<table><script>x</script><tr><td>a<style>y</style></table>"))
        .containsExactlyInAnyOrder("1: <script>", "1: <style>");
    assertThat(lost("<table><caption><a href=x>b</a></caption><tr><td>a</table>"))
        .containsExactly("1: <a> x");
    assertThat(lost("<figure><img src=x.png><audio src=y.mp3></audio></figure>"))
        .containsExactly("1: <audio> y.mp3");
  }

  @Test
  void whatRunsOrEmbedsIsLeftOutAndTold() {
    String html =
        "<p>a</p>\n<script>alert(1)</script>\n<iframe src=\"https://video.example/1\"></iframe>\n"
            + "<p><a href=\"javascript:x\">b</a><img src=\"gone.jpg\"></p>";

    assertThat(markdown(html))
        .isEqualTo("a\n\n[https://video.example/1](https://video.example/1)\n\nb");
    assertThat(lost(html))
        .containsExactly(
            "2: <script>", "3: <iframe> https://video.example/1", "4: <a> javascript:x");
  }

  @Test
  void lineEndsAreLinesWhereTheOriginMeansThem() {
    assertThat(
            HtmlToMarkdown.convert(
                    "واحد\nاثنان\n\n<b>ثلاثة</b> x\r\n\r\nأربعة", LineEnds.LINES, AS_THEY_ARE)
                .markdown())
        .isEqualTo("واحد\\\nاثنان\n\n**ثلاثة** x\n\nأربعة");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<blockquote>",
        "<ul><li>",
        "<table><tr><td>",
        "<a href=x>",
        "<i><b>",
        "*",
        "<p>[",
        "<b>x</b>",
        "<code>`",
        "&lt;",
        "<br>\n",
        "a<br>",
        "<b>a<br></b>",
        "<dl><dd>",
        "<span><p>x"
      })
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void hostileHtmlTakesNoLongerThanItIsLong(String piece) {
    String markdown =
        HtmlToMarkdown.convert(piece.repeat(20_000) + "end", LineEnds.LINES, AS_THEY_ARE)
            .markdown();
    assertThat(markdown).contains("end");
    assertThat(markdown.length()).isLessThan(8_000_000);
  }
}
