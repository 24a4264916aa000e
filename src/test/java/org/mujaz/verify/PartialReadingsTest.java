package org.mujaz.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.html.Markup;
import org.mujaz.html.Partials;
import org.mujaz.model.Direction;
import org.mujaz.problem.Problem;

/** What many pages have is read once, and nothing that is wrong with it is missed. */
final class PartialReadingsTest {

  private static final String PROSE =
      "This is a sentence of English prose, which is long enough for everybody to see it as such.";

  @TempDir private Path base;

  private record Read(List<Problem> problems, Optional<PageFacts> facts) {}

  private MadeUpPages pages() {
    return MadeUpPages.in(
        base, "-- content/stories/2026-11-20-a/ar.md --\n---\nslug: a\n---\n# أ\n\nنص\n");
  }

  private Read read(Markup html) {
    MadeUpPages pages = pages();
    Optional<PageFacts> facts = pages.facts("/ar/", html);
    pages.facts("/en/", html);
    return new Read(pages.problems(), facts);
  }

  /** What stands between brackets is a piece that many pages have. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>[<a href=\"/ar/2026/11/20/a/\">x</a>]</p>",
        "[<p><a href=\"/ar/gone/\">x</a></p>]",
        "[<p><a href=\"#gone\">x</a></p>]",
        "<i id=a></i>[<p><a href=\"#a\">x</a></p>]",
        "[<p><a href=\"/ar/2026/11/20/a/#gone\">x</a></p>]",
        "[<p id=a>x</p>][<p id=a>x</p>]",
        "<b id=a></b>[<p id=a>x</p>]",
        "[<p><img src=\"/favicon.ico\" width=1 height=2></p>]",
        "[<p style=\"color: red\">x</p>]",
        "[<p onclick=\"x()\">x</p>]",
        "[<div><script>x()</script></div>]",
        "[<div><script type=\"application/ld+json\">{</script></div>]",
        "[<div><style>a { background: url(https://elsewhere.example/x) }</style></div>]",
        "[<p><img src=\"https://elsewhere.example/x.png\"></p>]",
        "[<p><img src=\"http://digest.example/x.png\"></p>]",
        "[<p dir=auto>x</p>]",
        "[<p>" + PROSE + "</p>]",
        "<li>[<div>" + PROSE + "</div>]</li>",
        "<li>نص [<div>" + PROSE + "</div>]</li>",
        "<li>[<b>نص</b>] " + PROSE + "</li>",
        "<bdi>[<span dir=ltr>x</span>] (y) خبر</bdi>",
        "<bdi>[<b>C++</b>]</bdi>",
        "[<p><bdi>خبر (C</bdi></p>]",
        "[<p title=\"\u202Ax\u202C\">y</p>]",
        "[<div><meta name=robots content=noindex></div>]",
        "[<div><link rel=alternate hreflang=en href=\"/en/\"></div>]",
        "[<div><link rel=canonical href=\"/en/\"></div>]",
        "<svg>[<text>C++ (x</text>]</svg>",
        "<title>[<b>\u202A</b>]</title>"
      })
  void nothingIsFoundThatIsNotInTheWholePageAndNothingIsMissed(String body) {
    for (String root : List.of("<html lang=ar dir=rtl>", "<html lang=en dir=ltr>")) {
      String page = root + "<body>" + body + "</body></html>";
      assertThat(read(Partials.page(page))).as(page).isEqualTo(read(Partials.plain(page)));
    }
  }

  @Test
  void whatIsRightIsReadOnce() {
    PartialReadings readings = new PartialReadings(pages().addresses());
    Markup piece = Markup.of("<p id=a><a href=\"/ar/\">نص</a></p>");
    Tags tags = readings.of(piece, Direction.RTL).orElseThrow();
    assertThat(tags.scan().ids()).containsExactly("a");
    assertThat(tags.scan().addresses()).containsExactly("/ar/");
    assertThat(readings.of(piece, Direction.RTL)).containsSame(tags);
    assertThat(readings.of(Markup.of("<div>نص</div>"), Direction.RTL)).isEmpty();
  }
}
