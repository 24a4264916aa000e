package org.mujaz.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.html.Markup;
import org.mujaz.html.Partials;
import org.mujaz.model.Direction;

/** What many pages have is done once, and no page is another for it. */
@Timeout(60)
final class FinishedPagesTest {

  private static final List<String> PIECES =
      List.of(
          "<p>خبر C++ اليوم</p>",
          "<div><h2>نتيجة 9-8 و3-year-old</h2><a title=\"C++\" href=x>رابط A*</a></div>",
          "<span>C#</span>",
          "<a href=y>al-Nawras 22-kick</a>",
          "<ul><li>AT&amp;T <b>f(x)</b></li><li lang=en dir=ltr>خبر في U.S.</li></ul>",
          "<svg><text>C++</text></svg>",
          "<code>C++</code>",
          "<bdi>C++</bdi>");

  private static final List<String> AROUND =
      List.of(
          "نص C++ %s ثم C#",
          "<p>نص %s A*</p>",
          "<div lang=en dir=ltr>text خبر %s في</div>",
          "<a href=z>قبل C++ %s بعد</a>",
          "<pre>C++ %s</pre>",
          "<svg>%s</svg>",
          "<title>C++ %s</title>",
          "<select><option>C++ %s</option></select>",
          "<datalist><option>9-8 %s</option></datalist>",
          "<bdi dir=auto>%s</bdi>",
          "<img alt=\"C++ %s\">",
          "<!-- %s -->",
          "<b>9-8%s9-8</b>");

  private static String finished(Markup page) {
    return new FinishedPages().of(page).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html lang=ar dir=rtl>", "<html lang=en dir=ltr>", ""})
  void aPageIsTheSameWhateverOfItOtherPagesHave(String root) {
    for (String around : AROUND) {
      for (String piece : PIECES) {
        String page = root + "<body>" + around.replace("%s", "[" + piece + "]") + "</body>";
        assertThat(finished(Partials.page(page)))
            .as(page)
            .isEqualTo(finished(Partials.plain(page)));
      }
    }
  }

  @Test
  void pagesOfManyPiecesAreTheSameToo() {
    Random random = new Random(6);
    FinishedPages pages = new FinishedPages();
    for (int i = 0; i < 2_000; i++) {
      String page = "<html lang=ar dir=rtl><body>" + nested(random, 4);
      assertThat(pages.of(Partials.page(page)).toString())
          .as(page)
          .isEqualTo(finished(Partials.plain(page)));
    }
  }

  private static String nested(Random random, int depth) {
    StringBuilder page = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      String inner =
          depth == 0 || random.nextBoolean() ? "[" + piece + "]" : nested(random, depth - 1);
      page.append(AROUND.get(random.nextInt(AROUND.size())).replace("%s", inner));
    }
    return page.toString();
  }

  @Test
  void aPieceIsDoneOnceForEachDirectionAroundIt() {
    Markup piece = Markup.of("<p>خبر C++ اليوم</p>");
    IsolatedPartials partials = new IsolatedPartials();
    Optional<Markup> rtl = partials.isolated(piece, Direction.RTL);
    assertThat(partials.isolated(piece, Direction.RTL).orElseThrow())
        .isSameAs(rtl.orElseThrow())
        .hasToString("<p>خبر <bdi dir=\"ltr\" lang=\"en\">C++</bdi> اليوم</p>");
    assertThat(partials.isolated(piece, Direction.LTR).orElseThrow().toString())
        .isNotEqualTo(rtl.orElseThrow().toString());
  }

  @Test
  void aFinishedPageStillKnowsWhatOtherPagesHave() {
    Markup page = Partials.page("<html lang=ar dir=rtl><body>C++ [<p>C#</p>] A*</body>");
    Markup made = new FinishedPages().of(page);
    assertThat(made.partials())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(made.substring(it.start(), it.end())).isEqualTo(it.made().toString());
              assertThat(it.made().toString()).contains("C#").startsWith("<p>");
            });
  }
}
