package org.mujaz.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.html.CharacterReference;
import org.mujaz.html.HtmlTokens;
import org.mujaz.html.Token;
import org.mujaz.model.Language;

/** What holds for every page, shown on pages made of nasty pieces by a fixed seed. */
final class IsolationPropertiesTest {

  private static final int PAGES = 3000;

  private static final String[] WORDS = {
    "خبر",
    "في",
    "C++",
    "C#",
    "A*",
    "New",
    "York",
    "AT&amp;T",
    "@handle",
    "#tag",
    "#وسم",
    "U.S.",
    "Inc.",
    "Yahoo!",
    "f(x)",
    "5G",
    "3D",
    "737",
    "MAX",
    "20",
    "km",
    "USD",
    "$100.5",
    "US$5",
    "€50",
    "2017-10-18",
    "12-15",
    "+971",
    "2",
    "123",
    "4567",
    "04-123-4567",
    "1 250",
    "https://example.com/a?b=1",
    "a@b.co",
    "www.x.y/الرقة",
    "September",
    "11,",
    "2001",
    "«",
    "»",
    "(",
    ")",
    "\"",
    "&quot;",
    "“",
    "”",
    "!",
    "؟",
    "?",
    ".",
    "،",
    ",",
    "…",
    "–",
    "-",
    "/",
    "|",
    "%",
    "&nbsp;",
    "&#1575;",
    "&#x41;",
    "&unknown;",
    "&",
    "\u200F",
    "\u200E",
    "\u2066",
    "\u2069",
    "\uFFFE3\uFFFE",
    "\uFFFE",
    "ש",
    "Ж",
    "東京",
    "é",
    "e\u0301",
    "مُ",
    "٣",
    "٣٫٥",
    "😀",
    "\uD835\uDC00",
    "\uD83A\uDD00",
    "&#x1D400;",
    "°C",
    "-5",
    "\n",
    "ـ",
    "ا\u200Cب",
    "²"
  };

  private static final String[] INLINE = {
    "a href=\"/x\"",
    "em",
    "strong",
    "b",
    "del",
    "sup",
    "sub",
    "span",
    "cite",
    "span lang=\"fr\"",
    "a title=\"BBC خبر\"",
    "a role=\"doc-noteref\"",
    "time datetime=\"2017\"",
    "label"
  };

  private static final String[] APART = {
    "span dir=\"ltr\"",
    "span dir=\"rtl\" lang=\"ar\"",
    "a dir=\"ltr\"",
    "bdi",
    "bdo dir=\"rtl\"",
    "code",
    "span dir=\"auto\"",
    "svg",
    "kbd"
  };

  private static final String[] BLOCKS = {
    "p",
    "h2",
    "li",
    "td",
    "div",
    "blockquote",
    "div dir=\"ltr\" lang=\"en\"",
    "p dir=\"rtl\"",
    "figcaption",
    "pre",
    "p dir=\"auto\"",
    "custom-box"
  };

  private final StringBuilder html = new StringBuilder();

  @RepeatedTest(4)
  @Timeout(60)
  void isolationChangesNoTextAndIsDoneOnceAndIsBalanced(RepetitionInfo info) {
    Random random = new Random(1448 + info.getCurrentRepetition());
    for (int page = 0; page < PAGES; page++) {
      html.setLength(0);
      blocks(random, 1);
      String before = html.toString();
      for (Language language : Language.values()) {
        check(before, Isolation.body(before, language), language);
      }
      String whole =
          "<html lang=\"ar\" dir=\"rtl\"><title>" + WORDS[page % 40] + "</title>" + before;
      String done = Isolation.page(whole);
      assertThat(text(done)).as(whole).isEqualTo(text(whole));
      assertThat(Isolation.page(done)).as(whole).isEqualTo(done);
    }
  }

  private static void check(String before, String after, Language language) {
    assertThat(text(after)).as(before).isEqualTo(text(before));
    assertThat(Isolation.body(after, language)).as(before).isEqualTo(after);
    assertThat(nesting(after)).as(after).isEqualTo("");
  }

  private void blocks(Random random, int depth) {
    for (int i = random.nextInt(3); i >= 0; i--) {
      if (depth > 0 && random.nextInt(4) > 0) {
        element(BLOCKS, random, () -> blocks(random, depth - 1));
      } else {
        line(random, 3);
      }
    }
  }

  private void line(Random random, int depth) {
    for (int i = random.nextInt(4); i >= 0; i--) {
      int choice = depth == 0 ? 9 : random.nextInt(14);
      if (choice < 3) {
        element(INLINE, random, () -> line(random, depth - 1));
      } else if (choice == 3) {
        element(APART, random, () -> line(random, depth - 1));
      } else if (choice == 4) {
        html.append(
            random.nextBoolean() ? "<img alt=\"BBC\">" : random.nextBoolean() ? "<br>" : "<wbr>");
      } else {
        html.append(WORDS[random.nextInt(WORDS.length)]);
      }
      html.append(random.nextInt(3) > 0 ? " " : "");
    }
  }

  private void element(String[] tags, Random random, Runnable content) {
    String tag = tags[random.nextInt(tags.length)];
    html.append('<').append(tag).append('>');
    content.run();
    html.append("</").append(tag.split(" ", 2)[0]).append('>');
  }

  /** The characters between the tags, and the attributes without what isolation adds. */
  private static String text(String page) {
    StringBuilder text = new StringBuilder();
    boolean title = false;
    for (Token token : HtmlTokens.in(page)) {
      if (token.kind() == Token.Kind.TEXT) {
        String shown = CharacterReference.resolve(page.substring(token.start(), token.end()));
        text.append(title ? shown.replaceFirst("^\u200F", "") : shown);
      }
      title = token.opens("title");
    }
    return text.toString();
  }

  /** What is wrong with the nesting of the tags. */
  private static String nesting(String page) {
    Deque<String> open = new ArrayDeque<>();
    for (Token token : HtmlTokens.in(page)) {
      if (token.opens()) {
        open.push(token.name());
      } else if (token.kind() == Token.Kind.END && !token.name().equals(open.poll())) {
        return "</" + token.name() + "> at " + token.start();
      }
    }
    return open.isEmpty() ? "" : "open: " + open;
  }

  @ParameterizedTest
  @Timeout(20)
  @ValueSource(
      strings = {
        "<b>",
        "</i>",
        "<b>a</b> ا ",
        "<b>ا</b> a ",
        "<b></b>",
        "<a dir=ltr>",
        "<a dir=ltr>ا</a>",
        "<p>a",
        "&",
        "&amp;a",
        "\uFFFE",
        "\uFFFE1\uFFFE",
        "<",
        "<b a",
        "<code>",
        "<bdi>",
        "<svg>",
        "a<b>",
        "<p dir=auto>",
        "<b>a <i>ا</b>",
        "</p>",
        "a <b>ا",
        "<title>",
        "<img alt='a'>",
        "<br>a",
        "(<b>a",
        "a (<b>"
      })
  void hostilePagesTakeNoLongerThanTheyAreLong(String piece) {
    String page = "<p>ا a " + piece.repeat(40_000) + " a ا";
    assertThat(text(Isolation.body(page, Language.ARABIC))).isEqualTo(text(page));
    assertThat(Isolation.body(page, Language.ENGLISH)).isNotEmpty();
    assertThat(Isolation.page(page)).isNotEmpty();
  }
}
