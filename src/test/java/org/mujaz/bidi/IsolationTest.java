package org.mujaz.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.model.Language;

final class IsolationTest {

  /** Marks are written as ⟦0⟧, {@code dir="ltr" lang="en"} as ~ and {@code dir="ltr"} as ^. */
  private static String body(String html, Language language) {
    String marked = html.replaceAll("⟦(\\d+)⟧", "\uFFFE$1\uFFFE");
    String isolated = Isolation.body(marked, language);
    assertThat(Isolation.body(isolated, language)).isEqualTo(isolated);
    return isolated
        .replaceAll("\uFFFE(\\d+)\uFFFE", "⟦$1⟧")
        .replace(" dir=\"ltr\" lang=\"en\"", "~")
        .replace(" dir=\"rtl\" lang=\"ar\"", "~")
        .replace(" dir=\"ltr\"", "^");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\u0000',
      delimiter = '|',
      value = {
        "<p>لغة C++ صعبة</p>|<p>لغة <bdi~>C++</bdi> صعبة</p>",
        "<p>لغة <em>C++</em> صعبة</p>|<p>لغة <em~>C++</em> صعبة</p>",
        "<p>في New <strong>York</strong> Times</p>|<p>في <bdi~>New <strong>York</strong> Times</bdi></p>",
        "<p>في <em>New</em> <strong>York</strong> أمس</p>"
            + "|<p>في <bdi~><em>New</em> <strong>York</strong></bdi> أمس</p>",
        "<p>في <em>شركة New</em> York أمس</p>"
            + "|<p>في <em>شركة <bdi~>New</bdi></em> <bdi~>York</bdi> أمس</p>",
        "<p>في New <em>York أمس</em></p>|<p>في <bdi~>New</bdi> <em><bdi~>York</bdi> أمس</em></p>",
        "<p>من <a href=\"⟦0⟧\"><em>C++</em></a> إلى</p>|<p>من <a~ href=\"⟦0⟧\"><em>C++</em></a> إلى</p>",
        "<p>من <a href=\"⟦0⟧\" title=\"x\">C++</a></p>|<p>من <a href=\"⟦0⟧\" title=\"\u200Fx\"><bdi~>C++</bdi></a></p>",
        "<p>AT&amp;T تعلن</p>|<p><bdi~>AT&amp;T</bdi> تعلن</p>",
        "<p>قال &quot;C++&quot; ثم</p>|<p>قال &quot;<bdi~>C++</bdi>&quot; ثم</p>",
        "<p>الأول BBC⟦3⟧ هنا ⟦4⟧ CNN</p>|<p>الأول <bdi~>BBC</bdi>⟦3⟧ هنا ⟦4⟧ <bdi~>CNN</bdi></p>",
        "<p>استعمل <code>npm</code> هنا</p>|<p>استعمل <code>npm</code> هنا</p>",
        "<p>في <bdi>C++</bdi> و<bdo dir=\"ltr\">Java</bdo></p>|<p>في <bdi>C++</bdi> و<bdo^>Java</bdo></p>",
        "<p>عند <span dir=\"ltr\">the الخليج</span> هنا</p>"
            + "|<p>عند <span^>the <bdi dir=\"rtl\" lang=\"ar\">الخليج</bdi></span> هنا</p>",
        "<p>كلمة <span lang=\"fr\">Le Monde</span> هنا</p>|<p>كلمة <span^ lang=\"fr\">Le Monde</span> هنا</p>",
        "<p>من <a href=\"tel:1\">+971 2 123 4567</a></p>|<p>من <a^ href=\"tel:1\">+971 2 123 4567</a></p>",
        "<h2>C++</h2>|<h2><bdi~>C++</bdi></h2>",
        "<ul><li>BBC</li><li>خبر CNN</li></ul>|<ul><li><bdi~>BBC</bdi></li><li>خبر <bdi~>CNN</bdi></li></ul>",
        "<p>سطر BBC<br>CNN سطر</p>|<p>سطر <bdi~>BBC</bdi><br><bdi~>CNN</bdi> سطر</p>",
        "<p>قال Reuters<sup><a role=\"doc-noteref\">1</a></sup> أمس</p>"
            + "|<p>قال <bdi~>Reuters</bdi><sup><a role=\"doc-noteref\">1</a></sup> أمس</p>",
        "<p>ماء H<sub>2</sub>O نقي</p>|<p>ماء <bdi~>H<sub>2</sub>O</bdi> نقي</p>",
        "<pre>C++</pre><p dir=\"auto\">C++</p>|<pre>C++</pre><p dir=\"auto\">C++</p>",
        "<blockquote dir=\"ltr\" lang=\"en\"><p>the C++</p></blockquote>|<blockquote~><p>the C++</p></blockquote>",
        "<img alt=\"BBC في دبي\" src=\"/a\">|<img alt=\"\u200FBBC في دبي\" src=\"/a\">",
        "نص بلا عنصر BBC|نص بلا عنصر <bdi~>BBC</bdi>",
      })
  void anArabicBody(String html, String isolated) {
    String expected = isolated.replace("<bdi dir=\"rtl\" lang=\"ar\">", "<bdi~>");
    assertThat(body(html, Language.ARABIC)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\u0000',
      delimiter = '|',
      value = {
        "<p>The paper الخليج wrote</p>|<p>The paper <bdi~>الخليج</bdi> wrote</p>",
        "<p>From <a href=\"/\">الخليج</a> it’s &#1575;</p>|<p>From <a~ href=\"/\">الخليج</a> it’s <bdi~>&#1575;</bdi></p>",
        "<p>C++, @handle, +971 2 123 4567</p>|<p>C++, @handle, +971 2 123 4567</p>",
      })
  void anEnglishBody(String html, String isolated) {
    assertThat(body(html, Language.ENGLISH)).isEqualTo(isolated);
  }

  @Test
  void onAPageEachStringBetweenTagsIsATextOfItsOwn() {
    String page =
        """
        <!doctype html><html lang="ar" dir="rtl"><head><title>BBC في دبي</title>
        <meta name="description" content="CNN خبر"><meta name="robots" content="noindex">
        <meta property="og:title" content="خبر CNN"></head>
        <body><h1>Yahoo!</h1><nav aria-label="BBC"><a href="/">Tech</a> <a href="/b">News</a></nav>
        <script>var a = "<p>BBC</p>";</script><p lang="en" dir="ltr">The الخليج</p>
        <p>في <bdi dir="ltr" lang="en">New <em>York</em></bdi></p></body></html>
        """;
    String isolated = Isolation.page(page);
    assertThat(Isolation.page(isolated)).isEqualTo(isolated);
    assertThat(isolated)
        .isEqualTo(
            """
            <!doctype html><html lang="ar" dir="rtl"><head><title>\u200FBBC في دبي</title>
            <meta name="description" content="\u200FCNN خبر"><meta name="robots" content="noindex">
            <meta property="og:title" content="خبر CNN"></head>
            <body><h1><bdi dir="ltr" lang="en">Yahoo!</bdi></h1><nav aria-label="\u200FBBC"><a dir="ltr" lang="en" href="/">Tech</a> <a dir="ltr" lang="en" href="/b">News</a></nav>
            <script>var a = "<p>BBC</p>";</script><p lang="en" dir="ltr">The <bdi dir="rtl" lang="ar">الخليج</bdi></p>
            <p>في <bdi dir="ltr" lang="en">New <em>York</em></bdi></p></body></html>
            """);
  }

  @Test
  void aPageWithoutADirectionIsReadInThatOfItsLanguage() {
    assertThat(Isolation.page("<html lang=ar><p>في BBC"))
        .isEqualTo("<html lang=ar><p>في <bdi dir=\"ltr\" lang=\"en\">BBC</bdi>");
    assertThat(Isolation.page("<p>at الخليج"))
        .isEqualTo("<p>at <bdi dir=\"rtl\" lang=\"ar\">الخليج</bdi>");
  }

  @Test
  void aQuotedSentenceIsReadAsOneAndTheWordsOfThePageInsideItAreIsolatedAgain() {
    String html = "<p>The sign said «لغة C++ صعبة <b>جدًا</b>» in red.</p>";
    String isolated = Isolation.body(html, Language.ENGLISH);
    assertThat(isolated)
        .isEqualTo(
            "<p>The sign said «<bdi dir=\"rtl\" lang=\"ar\">لغة <bdi dir=\"ltr\" lang=\"en\">C++</bdi>"
                + " صعبة <b>جدًا</b></bdi>» in red.</p>");
    assertThat(Isolation.body(isolated, Language.ENGLISH)).isEqualTo(isolated);
  }

  @Test
  void aPageWithNothingForeignStaysTheSameObject() {
    String html = "<p>قال «نعم» ثم صمت</p>";
    assertThat(Isolation.body(html, Language.ARABIC)).isSameAs(html);
  }

  @Test
  void aNumberBesideAWordThatBeginsWithOneIsIsolatedAtOnce() {
    String once = Isolation.body("<p>بلغ 4 142 356h7 أمس</p>", Language.ARABIC);
    assertThat(once)
        .isEqualTo(
            "<p>بلغ <bdi dir=\"ltr\">4 142</bdi> <bdi dir=\"ltr\" lang=\"en\">356h7</bdi> أمس</p>");
    assertThat(Isolation.body(once, Language.ARABIC)).isEqualTo(once);
  }
}
