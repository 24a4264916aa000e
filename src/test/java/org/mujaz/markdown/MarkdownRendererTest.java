package org.mujaz.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.model.Digits;
import org.mujaz.model.HtmlPolicy;
import org.mujaz.model.Language;
import org.mujaz.problem.Problems;
import org.mujaz.security.Inert;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;

/** What golden files show badly: places, targets, counts, threads. */
class MarkdownRendererTest {

  @Test
  void placesAreThoseOfTheFileBehindItsFrontMatter() {
    Rendered rendered =
        Rendered.of(
            "---\r\ntitle: خبر\r\n---\r\n",
            "نص 😀 [أ](a.md)\r\n> في اقتباس [ب](b.md)\r\n> و[ج](c.md)\r\n",
            HtmlPolicy.SANITIZE,
            Language.ARABIC);
    assertThat(rendered.references()).containsExactly("a.md @4:10", "b.md @5:17", "c.md @6:8");
  }

  /** HTML, 4.5.1: the content of an {@code a} holds no other. */
  @Test
  void noLinkHoldsAnother() {
    Rendered rendered =
        Rendered.of(
            """
            [See <https://a.example/> and <a@b.example>](c.md), <https://d.example/>.
            """);
    assertThat(rendered.html())
        .contains("<a href=\"⟦0⟧\">")
        .contains(">https://a.example/</bdi>")
        .contains(">a@b.example</bdi>")
        .contains(">https://d.example/</a>");
    assertThat(Inert.unbalanced(rendered.html())).isEmpty();
    assertThat(rendered.references()).hasSize(2);
  }

  @Test
  void aMarkerWithoutANoteStaysAsTextAndIsReported() {
    Rendered rendered = Rendered.of("# عنوان[^ع]\n\nنص[^س] و*نص[^ ص ]*.\n\n[^1]: x[^2]\n\nن[^1]\n");
    assertThat(rendered.html()).contains("نص[^س]");
    assertThat(rendered.report())
        .containsExactly(
            "1:8 undefined-footnote[ع]",
            "3:3 undefined-footnote[س]",
            "3:12 undefined-footnote[ص]",
            "5:8 undefined-footnote[2]");
  }

  @Test
  void aNoteWithoutAMarkerIsReported() {
    String notes = "[^1]: أولى\n[^ ب ]: ثانية\n[^1]: أخرى\n\n> [^ج]: في اقتباس[^د]\n\n[^د]: x\n";
    Rendered rendered = Rendered.of("نص[^1]\n\n" + notes);
    assertThat(rendered.report())
        .containsExactly(
            "4:1 unused-footnote[ب]",
            "5:1 unused-footnote[1]",
            "7:3 unused-footnote[ج]",
            "9:1 unused-footnote[د]");
    assertThat(rendered.html()).doesNotContain("ثانية").doesNotContain("أخرى");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`[^a]`",
        "``x [^a]: ` ``",
        "```\n[^a]\n[^b]: c\n```",
        "    [^a]\n    [^b]: c",
        "- x\n\n      [^a]",
        "\\[^a]",
        "[^a](b.md)",
        "<span title=\"[^a]\">x</span>",
        "<div>\n[^a]\n[^b]: c\n</div>",
        "<!-- [^a] -->",
        "[^] ^[a]",
        "x[^a]\n\n[^a]: y[^b]\n\n[^b]: z[^a]",
      })
  void whatIsNoFootnoteIsNotReportedAsOne(String body) {
    for (HtmlPolicy policy : List.of(HtmlPolicy.SANITIZE, HtmlPolicy.TRUST)) {
      assertThat(Rendered.of(body, policy).report()).isEmpty();
    }
  }

  @Test
  void lineEndsOfWindowsAndOldMacsRenderAsThoseOfUnix() {
    String body = "فقرة\nثانية  \nثالثة\n\n- أ\n- ب\n\n```\na\nb\n```\n\n<div>\nx\n</div>\n";
    assertThat(Rendered.of(body.replace("\n", "\r\n")).html()).isEqualTo(Rendered.of(body).html());
    assertThat(Rendered.of(body.replace("\n", "\r")).html()).isEqualTo(Rendered.of(body).html());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert)",
        "[x](&#106;avascript:alert)",
        "[x](&#x6A;ava&Tab;scri&NewLine;pt:alert)",
        "[x](&#1;javascript:alert)",
        "[x](java&#xFFFE;script:alert)",
        "[x][r]\n\n[r]: javascript:alert",
        "<javascript:alert>",
        "<a href='&#106;avascript&colon;alert'>x</a>",
        "<a href=' java\nscript:alert'>x</a>",
        "<div><a href='javascript:alert'>x</a></div>",
      })
  void aSchemeIsSeenAsABrowserSeesItAndNeverInTheHtml(String body) {
    for (HtmlPolicy policy : List.of(HtmlPolicy.SANITIZE, HtmlPolicy.TRUST)) {
      Rendered rendered = Rendered.of(body, policy);
      assertThat(rendered.references()).singleElement().asString().startsWith("javascript:alert");
      assertThat(rendered.html().replace("javascript:alert</a>", "")).doesNotContain("script");
    }
  }

  @Test
  void dataInPicturesIsLeftToWhoeverResolvesThem() {
    Rendered rendered = Rendered.of("![أ](data:image/png;base64,AA==) <img src='data:x'>");
    assertThat(rendered.html()).isEqualTo("<p>⟦0⟧ ⟦1⟧</p>");
    assertThat(rendered.references())
        .containsExactly("«أ» data:image/png;base64,AA== @1:6", "«» data:x @1:44");
  }

  @Test
  void noTextCanForgeAMark() {
    String mark = "\uFFFE0\uFFFE";
    Rendered rendered =
        Rendered.of(
            mark
                + "&#xFFFE;0&#65534; `"
                + mark
                + "` ["
                + mark
                + "](a \""
                + mark
                + "\")\n\n# "
                + mark
                + "\n\n    "
                + mark
                + "\n\n<b title='&#x0FFFE;0&#xfffe'>&#xFFFE;0"
                + mark
                + "</b>\n\n<div>&#x0000FFFE;0&#065534 "
                + mark
                + "</div>\n");
    String html = rendered.prose().html();
    assertThat(html.chars().filter(c -> c == Prose.MARK).count()).isEqualTo(2);
    assertThat(html).contains("href=\"\uFFFE0\uFFFE\"");
  }

  @Test
  void charactersThatNoPageMayHaveAreLeftOut() {
    assertThat(Rendered.of("أ&#1;ب&#x202E;ج\u202Bد&#xFDD0;ه&#xD800;و").html())
        .isEqualTo("<p>أبجدهو</p>");
  }

  @Test
  void aHeadingThatIsNotFirstStaysInTheBody() {
    Rendered rendered = Rendered.of("مقدمة\n\n# عنوان\n");
    assertThat(rendered.prose().heading()).isEmpty();
    assertThat(rendered.html()).isEqualTo("<p>مقدمة</p>\n<h2 id=\"عنوان\">عنوان</h2>");
  }

  @Test
  void definitionsOfLinksMayStandBeforeTheHeading() {
    Rendered rendered = Rendered.of("[r]: a.md\n\nعنوان [و][r]\n=====\n\nنص\n");
    assertThat(rendered.prose().heading()).contains("عنوان و");
    assertThat(rendered.html()).isEqualTo("<p>نص</p>");
  }

  @Test
  void aBodyWithoutWordsIsEmpty() {
    assertThat(Rendered.of(" \n\n[r]: a.md\n").prose().isEmpty()).isTrue();
    assertThat(Rendered.of("").prose().words()).isZero();
  }

  @Test
  void anExcerptHasNoHeadingsTablesCodeCaptionsOrMarkers() {
    Rendered rendered =
        Rendered.of(
            """
            # عنوان

            ![وصف](a.png "تعليق")

            ## قسم

            | أ |
            |--|
            | ب |

                رمز

            - بند

            أول[^1] *الكلام*.

            وثانيه

            [^1]: حاشية
            """);
    assertThat(rendered.prose().excerpt()).isEqualTo("أول الكلام. وثانيه");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "و**«نعم»** قال | و<strong>«نعم»</strong> قال",
        "قال **«نعم»**ولم يقل | قال <strong>«نعم»</strong>ولم يقل",
        "بـ*(لا)*ثم | بـ<em>(لا)</em>ثم",
        "و**\"نعم\"** | و<strong>&quot;نعم&quot;</strong>",
        "كلمة**وسط**كلمة | كلمة<strong>وسط</strong>كلمة",
        "قال ** نعم ** | قال ** نعم **",
        "و*نعم | و*نعم",
      })
  void emphasisBeginsBehindALetterThatArabicJoins(String markdown, String html) {
    assertThat(Rendered.of(markdown).html()).isEqualTo("<p>" + html + "</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a**\"b\"**c | a**&quot;b&quot;**c",
        "a*(b)* | a*(b)*",
        "*(b)*c | *(b)*c",
        "**b**c | <strong>b</strong>c",
        "foo-*(bar)* | foo-<em>(bar)</em>",
        "2*3*4 | 2<em>3</em>4",
      })
  void emphasisInLatinTextIsThatOfCommonMark(String markdown, String html) {
    Rendered rendered = Rendered.of(markdown, HtmlPolicy.SANITIZE, Language.ENGLISH);
    assertThat(rendered.html()).isEqualTo("<p>" + html + "</p>");
  }

  @Test
  void wireTextIsEscapedAndHasNoMarkup() {
    Prose prose =
        new MarkdownRenderer(HtmlPolicy.TRUST, Digits.LATN)
            .paragraphs(
                List.of("قال *لا* <b> & \"نعم\".", "# ثم\uFFFE0\uFFFE مضى."), Language.ARABIC);
    assertThat(prose.html())
        .isEqualTo(
            "<p>قال *لا* <bdi dir=\"ltr\" lang=\"en\">&lt;b&gt;</bdi> &amp; &quot;نعم&quot;.</p>\n<p># ثم0 مضى.</p>");
    assertThat(prose.excerpt()).isEqualTo("قال *لا* <b> & \"نعم\". # ثم0 مضى.");
    assertThat(prose.words()).isEqualTo(6);
    assertThat(prose.references()).isEmpty();
  }

  @Test
  void manyThreadsRenderTablesAlike() {
    MarkdownRenderer renderer = new MarkdownRenderer(HtmlPolicy.SANITIZE, Digits.LATN);
    org.mujaz.source.SourceFile file =
        org.mujaz.source.SourceFile.of(
            new org.mujaz.source.SourcePath("content/a.md"), "| أ | ب |\n|:--|--:|\n| 1 | 2 |\n");
    assertThat(
            IntStream.range(0, 2000)
                .parallel()
                .mapToObj(
                    i ->
                        renderer
                            .render(file, 0, Language.ARABIC, new org.mujaz.problem.Problems())
                            .html())
                .distinct())
        .singleElement()
        .asString()
        .contains("<td class=\"end\">2</td>");
  }

  @Test
  void footnotesAndListsAreNumberedInTheDigitsOfTheSite() {
    String body = "خبر[^١] <b>آخر</b>[^١].\n\n1. أول\n\n[^١]: حاشية\n";
    String html = html(body, Language.ARABIC);
    assertThat(html)
        .contains("<sup><a id=\"fnref:ar:1\" href=\"#fn:ar:1\" role=\"doc-noteref\">١</a></sup>")
        .contains("<ol class=\"arab\">\n<li>أول", "<ol class=\"arab\">\n<li id=\"fn:ar:1\">")
        .contains("<sup>٢</sup>");
    assertThat(html(body, Language.ENGLISH))
        .contains("role=\"doc-noteref\">1</a></sup>", "<ol>\n<li>")
        .doesNotContain("arab");
  }

  private static String html(String body, Language language) {
    Problems problems = new Problems();
    SourceFile file = SourceFile.of(new SourcePath("content/stories/a/ar.md"), body);
    Prose prose =
        new MarkdownRenderer(HtmlPolicy.SANITIZE, Digits.ARAB).render(file, 0, language, problems);
    assertThat(problems.sorted()).isEmpty();
    return prose.html(index -> "");
  }

  @Test
  void aDefinitionBehindAnEmptyOneStandsBesideIt() {
    for (String text : new String[] {"أ\n:\n: ب", "أ\n: : ب"}) {
      assertThat(Rendered.of(text).html())
          .isEqualTo("<dl>\n<dt>أ</dt>\n<dd></dd>\n<dd>ب</dd>\n</dl>");
    }
  }
}
