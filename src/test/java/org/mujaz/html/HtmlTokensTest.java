package org.mujaz.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HtmlTokensTest {

  /** Such as {@code p( "a" )p}, comments as {@code !}. */
  private static String outline(String html) {
    return outline(html, HtmlTokens.of(html));
  }

  private static String outline(String html, HtmlTokens tokens) {
    List<String> parts = new ArrayList<>();
    while (tokens.hasNext()) {
      Token token = tokens.next();
      parts.add(
          switch (token.kind()) {
            case START -> token.name() + "(";
            case END -> ")" + token.name();
            case TEXT -> html.substring(token.start(), token.end());
            case COMMENT -> "!";
            case PARTIAL -> "[" + tokens.made() + "]";
          });
    }
    return String.join(" ", parts);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\u0000',
      delimiter = '|',
      value = {
        "<p>a[<b>x</b>]c</p>|p( a [<b>x</b>] c )p",
        "[<p>a</p>][<p>b</p>]|[<p>a</p>] [<p>b</p>]",
        "<p>[<b>x</b>]|p( [<b>x</b>]",
        "<p title=\"[<b>x</b>]\">a[<i>y</i>]|p( a [<i>y</i>]",
        "<!-- [<b>x</b>] -->a|! a",
        "<script>[<b>x</b>]</script>[<i>y</i>]|script( <b>x</b> )script [<i>y</i>]",
        "<title>[<b>x</b>]</title>|title( <b>x</b> )title",
        "<svg>[<g>x</g>]</svg>[<i>y</i>]|svg( g( x )g )svg [<i>y</i>]",
      })
  void whatOtherPagesHaveTooIsOneTokenWhereTagsCount(String html, String outline) {
    Markup page = Partials.page(html);
    assertThat(outline(page.toString(), HtmlTokens.withPartials(page))).isEqualTo(outline);
  }

  @Test
  void aPartialThatIsEnteredGivesItsOwnTokens() {
    Markup page = Partials.page("<p>a[<b>x</b>][<i>y</i>]c</p>");
    HtmlTokens tokens = HtmlTokens.withPartials(page);
    List<String> parts = new ArrayList<>();
    while (tokens.hasNext()) {
      Token token = tokens.next();
      if (token.kind() == Token.Kind.PARTIAL && tokens.made().toString().equals("<b>x</b>")) {
        tokens.enter();
      } else {
        parts.add(page.substring(token.start(), token.end()));
      }
    }
    assertThat(parts).containsExactly("<p>", "a", "<b>", "x", "</b>", "<i>y</i>", "c", "</p>");
  }

  @Test
  void whoeverAsksForNoPartialsSeesNone() {
    Markup page = Partials.page("<p>a[<b>x</b>]c</p>");
    assertThat(outline(page.toString(), HtmlTokens.of(page))).isEqualTo("p( a b( x )b c )p");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\u0000',
      delimiter = '|',
      value = {
        "<p>a</p>|p( a )p",
        "<P Class=x>a</P >|p( a )p",
        "<!doctype html><br/>a<!-- <p> -->|! br( a !",
        "a < b <= c <3|a < b <= c <3",
        "<a title=\"a > b\">x</a>|a( x )a",
        "<script>if (a<b) '</p>'</script>x|script( if (a<b) '</p>' )script x",
        "<title>a <b> c</title>|title( a <b> c )title",
        "<textarea></textareas></textarea>|textarea( </textareas> )textarea",
        "<svg><title>a</title><path/></svg><i>|svg( title( a )title path( )svg i(",
        "<svg/><title><b></title>|svg( title( <b> )title",
        "</><?x?><p|! ! !",
        "<!-- a|!",
        "<my-element>a|my-element( a",
        "<STYLE>a</b></Style >x|style( a</b> )style x",
        "<a=b>x</a=b>|a=b( x )a=b",
        "<script>a</ſcript></script>|script( a</ſcript> )script",
        "<script>a</scripts></script|script( a</scripts> )script",
        "<!-->a-->-->b|! -->b",
        "<!--a--|!",
        "<linK>x|linK( x",
      })
  void aPageIsCutAsABrowserCutsIt(String html, String outline) {
    assertThat(outline(html)).isEqualTo(outline);
  }

  @Test
  void attributesAreFoundHoweverTheyAreWritten() {
    Token tag = HtmlTokens.of("<a HREF = '/b/?q=1&amp;r=2' hidden title=a&quot; id=\"\"/>").next();
    assertThat(tag.attributes()).hasToString("[HREF=/b/?q=1&r=2, hidden=, title=a\", id=]");
    assertThat(tag.value("href", "-")).isEqualTo("/b/?q=1&r=2");
    assertThat(tag.value("ref", "-")).isEqualTo("-");
    assertThat(tag.attribute("hidden")).isPresent();
  }

  @Test
  void aTagKnowsWhichNamesItsAttributesMayHave() {
    Token tag = HtmlTokens.of("<a HREF=x Data-X=y id>").next();
    assertThat(tag.mayHave(NameSet.of("href", "src"))).isTrue();
    assertThat(tag.mayHave(NameSet.of("src", "title"))).isFalse();
    assertThat(tag.hasUnusual()).isTrue();
    assertThat(HtmlTokens.of("<a href=x>").next().hasUnusual()).isFalse();
    assertThat(tag.attributeCount()).isEqualTo(3);
    assertThat(tag.attribute(0).isOneOf(NameSet.of("href"))).isTrue();
    assertThat(tag.attribute(1).isOneOf(NameSet.of("href"))).isFalse();
    assertThat(tag.attribute(1).is("data-x")).isTrue();
    assertThat(tag.attribute(1)).hasToString("Data-X=y");
  }

  @Test
  void aTagMayHaveAnyNumberOfAttributes() {
    for (int count : List.of(1, 7, 8, 9, 100)) {
      assertThat(HtmlTokens.of("<p" + " a=b".repeat(count) + ">").next().attributes())
          .hasSize(count)
          .allSatisfy(attribute -> assertThat(attribute).hasToString("a=b"));
    }
  }

  @Test
  void elementsAreOpenUntilTheyEnd() {
    OpenNames open = new OpenNames();
    for (String name : List.of("p", "x-own")) {
      Token tag = HtmlTokens.of("<" + name + ">").next();
      Token end = HtmlTokens.of("</" + name.toUpperCase(java.util.Locale.ROOT) + ">").next();
      assertThat(open.has(end)).isFalse();
      open.begin(tag);
      open.begin(tag);
      open.end(tag);
      assertThat(open.has(end)).isTrue();
      open.end(name);
      assertThat(open.has(end)).isFalse();
    }
  }

  @Test
  void anAttributeKnowsItsPlace() {
    String html = "<p>a<a title=\"b&amp;c\" id=d>";
    List<Attribute> found = new ArrayList<>();
    HtmlTokens.in(html).forEach(token -> found.addAll(token.attributes()));
    assertThat(found)
        .extracting(a -> html.substring(a.valueStart(), a.valueEnd()))
        .containsExactly("b&amp;c", "d");
  }

  @Test
  void voidElementsNeedNoEnd() {
    assertThat(HtmlTokens.of("<br>").next().opens()).isFalse();
    assertThat(HtmlTokens.of("<p>").next().opens()).isTrue();
    assertThat(HtmlTokens.of("</p>").next().opens()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\u0000',
      delimiter = '|',
      value = {
        "a&amp;b|a&b",
        "&#39;&#x2019;&#X41;|'\u2019A",
        "&laquo;a&raquo;|\u00ABa\u00BB",
        "&unknown; &; & &#; &#x; &#xD800; &a b;|&unknown; &; & &#; &#x; &#xD800; &a b;",
        "&amp;amp;|&amp;",
      })
  void characterReferencesAreResolved(String text, String resolved) {
    assertThat(CharacterReference.resolve(text)).isEqualTo(resolved);
  }

  @Test
  @Timeout(20)
  void theTokensLieSideBySideWhateverThePageIs() {
    Random random = new Random(20261122);
    String[] pieces = {
      "<",
      ">",
      "/",
      "=",
      "\"",
      "'",
      "&",
      "a",
      "<p ",
      "</p>",
      "<script>",
      "</script>",
      "<!--",
      "-->",
      "<title>",
      "</title>",
      "<svg>",
      "</svg",
      " ",
      "\n",
      "x=",
      "&amp;",
      "\u0639",
      "<br/>",
      "<!",
      "?"
    };
    for (int round = 0; round < 5000; round++) {
      StringBuilder html = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        html.append(pieces[random.nextInt(pieces.length)]);
      }
      int end = 0;
      for (Token token : HtmlTokens.in(html.toString())) {
        assertThat(token.start()).as(html.toString()).isEqualTo(end);
        assertThat(token.end()).as(html.toString()).isGreaterThan(end);
        end = token.end();
      }
      assertThat(end).isEqualTo(html.length());
    }
  }

  @Test
  @Timeout(10)
  void hostilePagesTakeNoLongerThanTheyAreLong() {
    for (String piece :
        List.of("<", "<a ", "<a b='", "&", "<!-- ", "</", "<title><", "= ", "<svg>")) {
      HtmlTokens.in(piece.repeat(300_000)).forEach(token -> {});
      assertThat(CharacterReference.resolve(piece.repeat(100_000))).isNotEmpty();
    }
  }
}
