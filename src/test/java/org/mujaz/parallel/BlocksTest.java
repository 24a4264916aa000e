package org.mujaz.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class BlocksTest {

  private static String kinds(String html) {
    return Blocks.of(html, "ar-").stream()
        .map(block -> block.kind() + " " + block.length())
        .collect(Collectors.joining(", "));
  }

  private static Block only(String html) {
    List<Block> blocks = Blocks.of(html, "ar-");
    assertThat(blocks).hasSize(1);
    return blocks.get(0);
  }

  @Test
  void everyBlockStaysWhole() {
    assertThat(
            kinds(
                """
                <p>One <em>two</em>, 3 &amp; <bdi lang="en" dir="ltr">four</bdi>.</p>
                <h2 id="a">Part</h2>
                <ul>
                <li>a<ul><li>b</li></ul></li>
                </ul>
                <div class="table" tabindex="0">
                <table><tr><td>x</td></tr></table>
                </div>
                <figure><img src="/a.jpg" alt="A"><figcaption>Cap</figcaption></figure>
                <p><img src="/b.jpg" alt="B"></p>
                <blockquote>
                <p>Said</p>
                </blockquote>
                <pre dir="ltr"><code>x &lt; y</code></pre>
                <hr>
                <div class="footnotes" role="doc-endnotes"><ol><li id="fn:ar:1">n</li></ol></div>
                """))
        .isEqualTo(
            "PARAGRAPH 11, HEADING 4, LIST 2, TABLE 1, FIGURE 3, FIGURE 0, QUOTATION 4, CODE 2,"
                + " RULE 0, NOTES 1");
  }

  @Test
  void whatNoParagraphHoldsStaysTogether() {
    assertThat(kinds("loose <b>text</b> <div>more</div><p>ab</p> end"))
        .isEqualTo("OTHER 13, PARAGRAPH 2, OTHER 3");
    assertThat(kinds("  \n ")).isEmpty();
    assertThat(kinds("<svg><path d=\"M0\"/></svg><p>ab</p>")).isEqualTo("OTHER 0, PARAGRAPH 2");
  }

  @Test
  void idsAndWhatNamesThemBeginWithTheLanguage() {
    assertThat(
            only("<p><a id=\"x\" href=\"#y\" class=\"z\">1</a><a href=\"/p/#y\">2</a>"
                    + "<td headers=\"a b\"></td></p>")
                .html())
        .isEqualTo(
            "<p><a id=\"ar-x\" href=\"#ar-y\" class=\"z\">1</a><a href=\"/p/#y\">2</a>"
                + "<td headers=\"ar-a ar-b\"></td></p>");
  }

  @Test
  void numbersPicturesAndAddressesAreAnchors() {
    assertThat(only("<p>في ٣٬٢٥٠ شخصًا عام 2017، الساعة 5:40 و7</p>").anchors())
        .containsExactlyInAnyOrder("3250", "2017", "540");
    assertThat(only("<p>3,250 people in 2017, at 5.40am.</p>").anchors())
        .containsExactlyInAnyOrder("3250", "2017", "540");
    assertThat(
            only("<p><a href=\"https://a.example/1\">a</a> <a href=\"/ar/\">b</a></p>").anchors())
        .containsExactly("https://a.example/1");
    assertThat(only("<figure><img src=\"/a.jpg\" alt=\"\"></figure>").anchors())
        .containsExactly("/a.jpg");
  }

  @Test
  @Timeout(10)
  void anEndlessBodyTakesLittleTime() {
    assertThat(Blocks.of("<p>a</p>\n".repeat(300_000), "x-")).hasSize(300_000);
    assertThat(Blocks.of("<div>".repeat(300_000), "x-")).hasSize(1);
    assertThat(Blocks.of("1.2,".repeat(300_000), "x-")).hasSize(1);
    assertThat(Blocks.of("</p>".repeat(300_000), "x-")).hasSize(1);
  }
}
