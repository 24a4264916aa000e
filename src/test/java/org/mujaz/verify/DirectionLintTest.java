package org.mujaz.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.html.HtmlTokens;
import org.mujaz.model.Language;

class DirectionLintTest {

  private static final String SENTENCE = "We read the papers of the region every day.";

  private static List<String> found(String body) {
    List<String> found = new ArrayList<>();
    String page = "<html lang=\"ar\" dir=\"rtl\"><body>" + body + "</body></html>";
    DirectionLint lint =
        new DirectionLint(
            page.toCharArray(),
            new OpenElements(),
            Optional.of(Language.ARABIC),
            (code, words) -> found.add(code.id() + " " + words));
    HtmlTokens.of(page).forEachRemaining(lint::take);
    return found;
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "h2", "li", "td", "th", "dd", "caption", "figcaption", "blockquote"})
  void aSentenceOfTheOtherLanguageIsToldInEveryBlock(String name) {
    String inside = "<bdi dir=\"ltr\" lang=\"en\">" + SENTENCE + "</bdi></" + name + ">";
    assertThat(found("<" + name + ">" + inside))
        .containsExactly("block-direction We read the papers of the region every…");
    assertThat(found("<" + name + " dir=\"ltr\">" + inside)).isEmpty();
    assertThat(found("<" + name + ">نص " + inside)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<li>The Curious Incident of the Dog in the Night-Time</li>",
        "<li>Darwin, C. (1859). The Origin of Species in Our Time. Oxford University Press.</li>",
        "<h2>International Atomic Energy Agency and World Bank</h2>",
        "<figcaption>© 2024 The New York Times. All rights reserved.</figcaption>",
        "<td>one two three four.</td>",
        "<li><cite>We read the papers of the region every day.</cite></li>",
        "<li><p>نص</p>+971 2 123 4567</li>",
      })
  void namesTitlesAndCitationsAreNoSentences(String html) {
    assertThat(found(html)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<bdi dir=\"rtl\">C++ في القاهرة</bdi>",
        "<bdi>C++ في القاهرة</bdi>",
        "<bdi>موجز C++</bdi>",
        "<bdi dir=\"rtl\">اتصل على +971 2 123 4567 الآن</bdi>",
        "<bdo dir=\"rtl\">Digest</bdo>",
        "<bdo dir=\"ltr\">موجز</bdo>",
        "<svg><text>لغة C++</text></svg>",
        "<bdi dir=\"rtl\"><em>C++</em> هنا</bdi>",
      })
  void whatAnAuthorDirectsWronglyIsTold(String html) {
    assertThat(found("<p>نص " + html + "</p>"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("unwrapped-run ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<bdi dir=\"ltr\">C++</bdi>",
        "<bdi dir=\"rtl\">لغة <bdi dir=\"ltr\">C++</bdi> هنا</bdi>",
        "<bdi>Digest</bdi>",
        "<bdi dir=\"rtl\">بلغ $100.5 أمس</bdi>",
        "<bdo dir=\"rtl\">موجز</bdo>",
        "<svg><text>لغة Java</text></svg>",
        "<bdi dir=\"rtl\">في iPhone اليوم</bdi>",
      })
  void whatAnAuthorDirectsWellIsNotTold(String html) {
    assertThat(found("<p>نص " + html + "</p>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<i>", "</p>", "<i></p>", "<p>", "<i>x</b>", "<bdi>", "<bdi dir=\"rtl\">a "})
  @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void hostileTagsTakeTimeInProportion(String part) {
    assertThat(found(part.repeat(200_000))).hasSizeLessThan(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&lt;", "\uD83D\uDE00", "12 – ", "<i>", "&#1606;"})
  void oneLetterOfItsOwnSettlesABlockWhereverItStands(String before) {
    assertThat(found("<p>" + before + SENTENCE + "</p>")).hasSize(before.equals("&#1606;") ? 0 : 1);
    assertThat(found("<p>" + before + SENTENCE + " \u0646</p>")).isEmpty();
    assertThat(found("<p>" + before + "<b>\u0646</b>" + SENTENCE + "</p>")).isEmpty();
  }

  @Test
  void titlesAreNoBlocks() {
    assertThat(found("<title>" + SENTENCE + "</title>")).isEmpty();
  }
}
