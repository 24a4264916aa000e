package org.mujaz.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.html.HtmlTokens;

/** What a browser fetches unasked, and the code that it leaves out. */
final class ResourcesTest {

  private static List<String> loaded(String html) {
    List<String> loaded = new ArrayList<>();
    HtmlTokens.of(html).forEachRemaining(new Resources(loaded::add)::take);
    return loaded;
  }

  private static List<String> code(String html) {
    List<String> found = new ArrayList<>();
    HtmlTokens.of(html)
        .forEachRemaining(new InlineCode(false, (words, traces) -> found.add(words))::take);
    return found;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script src=\"X\"></script>",
        "<link rel=\"preload stylesheet\" href=\"X\">",
        "<link rel=\"ICON\" href=\"X\">",
        "<link rel=\"manifest\" href=\"X\">",
        "<link rel=\"preconnect\" href=\"X\">",
        "<img src=\"X\">",
        "<img srcset=\"X 2x\">",
        "<picture><source srcset=\"X 300w\"></picture>",
        "<video src=\"X\"></video>",
        "<video poster=\"X\"></video>",
        "<audio src=\"X\"></audio>",
        "<track src=\"X\">",
        "<iframe src=\"X\"></iframe>",
        "<object data=\"X\"></object>",
        "<embed src=\"X\">",
        "<input type=\"image\" src=\"X\">",
        "<svg><use href=\"X\"/></svg>",
        "<svg><image xlink:href=\"X\"/></svg>",
        "<p style=\"background: url('X')\">",
      })
  void everyElementThatLoadsIsKnown(String html) {
    assertThat(loaded(html)).containsExactly("X");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"X\">",
        "<link rel=\"canonical\" href=\"X\">",
        "<link rel=\"alternate\" hreflang=\"ar\" href=\"X\">",
        "<blockquote cite=\"X\">",
        "<meta content=\"X\">",
        "<form action=\"X\">",
      })
  void whatOnlyLeadsThereLoadsNothing(String html) {
    assertThat(loaded(html)).isEmpty();
  }

  @Test
  void styleSheetsLoadWhatTheyImportAndShow() {
    assertThat(
            Resources.style(
                "@import \"a.css\"; @import url(b.css); /* url(no) */ p { x: URL( 'c.png' ) }"
                    + " @font-face { src: url(d.woff2) format('woff2') }"))
        .containsExactly("a.css", "b.css", "c.png", "d.woff2");
  }

  @Test
  void codeInsideOfAPageIsFound() {
    assertThat(
            code(
                "<style>p {}</style><script>go()</script><script type=\"module\">go()</script>"
                    + "<p style=\"color: red\" onclick='go()'><a href=\" JavaScript:go()\">"))
        .containsExactly(
            "<style>",
            "<script>",
            "<script>",
            "style=\"color: red\"",
            "onclick=\"go()\"",
            "href=\" JavaScript:go()\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"javascript:go()\">",
        "<a HREF=JavaScript:go()>",
        "<a href=\"&#106;avascript:go()\">",
        "<a href=\"&#x20;javascript:go()\">",
        "<a href=\"\n\tjavascript:go()\">",
        "<form action=\"javascript:go()\">",
        "<button formaction=\"javascript:go()\">",
        "<p ONCLICK=go()>",
        "<p class=\"a\" Style=\"color: red\">",
      })
  void codeIsFoundHoweverItIsWritten(String html) {
    assertThat(code(html)).hasSize(1);
  }

  @Test
  void filesAndDataAreNoCode() {
    assertThat(
            code(
                "<script src=\"a.js\" async></script><script type=\"application/ld+json\">{}</script>"
                    + "<p class=\"style\" data-on=\"x\"><a href=\"/javascript/\">"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"url(", "@import ", "@import \"", "/*", "url('"})
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void hostileStylesTakeTimeInProportion(String part) {
    assertThat(Resources.style(part.repeat(20_000))).hasSizeLessThan(20_001);
  }
}
