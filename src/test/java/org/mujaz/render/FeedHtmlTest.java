package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.html.HtmlTokens;

/** Bodies in feeds. */
final class FeedHtmlTest {

  private static final PageAddress PAGE =
      new PageAddress(URI.create("https://digest.example/news/ar/2026/11/20/reef/"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          #fn:1              | https://digest.example/news/ar/2026/11/20/reef/#fn:1
          #شعاب              | https://digest.example/news/ar/2026/11/20/reef/#%D8%B4%D8%B9%D8%A7%D8%A8
          clip.mp4           | https://digest.example/news/ar/2026/11/20/reef/clip.mp4
          ../a b.png         | https://digest.example/news/ar/2026/11/20/a%20b.png
          /humans.txt        | https://digest.example/humans.txt
          //cdn.example/x    | https://cdn.example/x
          ?page=2            | https://digest.example/news/ar/2026/11/20/reef/?page=2
          50%                | https://digest.example/news/ar/2026/11/20/reef/50%25
          HTTPS://x.example/ | HTTPS://x.example/
          mailto:a@b.example | mailto:a@b.example
          JavaScript:alert() | https://digest.example/news/ar/2026/11/20/reef/
          http://[           | http://[
          [x                 | https://digest.example/news/ar/2026/11/20/reef/
          """)
  void everyAddressIsAbsolute(String written, String absolute) {
    assertThat(PAGE.absolute(written)).isEqualTo(absolute);
  }

  private static String whole(String html) {
    return FeedHtml.whole(html, PAGE);
  }

  @Test
  void addressesAreFoundInEveryAttribute() {
    assertThat(
            whole(
                "<video src=\"/a.mp4\" poster='p.jpg' controls></video>"
                    + "<img src=\"/a.jpg\" srcset=\"/a.jpg 1x, b,c.jpg 2x\" alt=\"a &amp; &quot;b&quot;\">"
                    + "<blockquote cite=\"/c\">x</blockquote>"))
        .isEqualTo(
            "<video src=\"https://digest.example/a.mp4\""
                + " poster=\"https://digest.example/news/ar/2026/11/20/reef/p.jpg\" controls=\"\"></video>"
                + "<img src=\"https://digest.example/a.jpg\" srcset=\"https://digest.example/a.jpg 1x,"
                + " https://digest.example/news/ar/2026/11/20/reef/b,c.jpg 2x\""
                + " alt=\"a &amp; &quot;b&quot;\">"
                + "<blockquote cite=\"https://digest.example/c\">x</blockquote>");
  }

  @Test
  void whatProgramsRefuseIsLeftOut() {
    assertThat(
            whole(
                "<p onclick=\"x()\" style=\"color:red\" data-x=\"1\" role=\"note\" id=\"a\">a"
                    + "<script>if (a < b) {}</script><style>p{}</style><!-- b -->"
                    + "<svg><title>c</title><svg></svg></svg><bdo dir=\"rtl\">d</bdo></p>"))
        .isEqualTo("<p id=\"a\">ad</p>");
  }

  @Test
  void aFrameBecomesALink() {
    assertThat(whole("<iframe src=\"https://v.example/?a=1&amp;b\" title=\"A film\"></iframe>."))
        .isEqualTo("<a href=\"https://v.example/?a=1&amp;b\">A film</a>.");
    assertThat(whole("<iframe src=\"/map\"></iframe>"))
        .isEqualTo("<a href=\"https://digest.example/map\">https://digest.example/map</a>");
  }

  @Test
  void aTaskKeepsItsBox() {
    assertThat(whole("<li><label><input type=\"checkbox\" disabled checked> a</label></li>"))
        .isEqualTo("<li><label>☑  a</label></li>");
    assertThat(whole("<input type=\"text\">")).isEmpty();
  }

  @Test
  void aPartIsOneLevelLowerAndHasNoIds() {
    assertThat(FeedHtml.part("<h2 id=\"a\">a</h2><h6>b</h6><hr><p id=\"c\">d</p>", PAGE))
        .isEqualTo("<h3>a</h3><h6>b</h6><hr><p>d</p>");
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void nothingTakesLong() {
    String many = "<svg>".repeat(100_000) + "<img srcset=\"" + "a, ".repeat(100_000) + "\">";
    assertThat(whole(many)).isEmpty();
    assertThat(whole("<img srcset=\"" + "a".repeat(300_000) + "\">")).startsWith("<img srcset=");
    assertThat(whole("<img srcset=\"" + ", ".repeat(100_000) + "\">")).startsWith("<img srcset=");
    assertThat(HtmlTokens.of(whole("<p ".repeat(100_000))).hasNext()).isFalse();
  }
}
