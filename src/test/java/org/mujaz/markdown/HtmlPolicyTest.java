package org.mujaz.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.model.HtmlPolicy;

class HtmlPolicyTest {

  @Test
  void escapedHtmlIsShownAsTextAndItsMarkdownStillRead() {
    Rendered rendered =
        Rendered.of("<div onclick=\"x\">\n\nقال <b>*لا*</b><!-- سر -->\n", HtmlPolicy.ESCAPE);
    assertThat(rendered.html())
        .isEqualTo(
            "<p><bdi dir=\"ltr\" lang=\"en\">&lt;div onclick=&quot;x&quot;&gt;</bdi></p>\n<p>قال "
                + "<bdi dir=\"ltr\" lang=\"en\">&lt;b&gt;</bdi><em>لا</em><bdi dir=\"ltr\" lang=\"en\">&lt;/b&gt;</bdi></p>");
    assertThat(rendered.report()).isEmpty();
  }

  @Test
  void trustedHtmlStaysWithMarksForLinksAndPictures() {
    Rendered rendered =
        Rendered.of(
            "<div class=\"x\" style=\"color:red\"><a href=\"a.md\" class=\"b\">أ</a><img src=\"p.png\""
                + " alt=\"صورة\"></div>\n<script>if (a < b) c();</script>\n",
            HtmlPolicy.TRUST);
    assertThat(rendered.html())
        .isEqualTo(
            "<div class=\"x\" style=\"color:red\"><a href=\"⟦0⟧\" class=\"b\">أ</a>⟦1⟧</div>\n"
                + "<script>if (a < b) c();</script>");
    assertThat(rendered.references()).containsExactly("a.md @1:43", "«صورة» p.png @1:74");
    assertThat(rendered.report()).isEmpty();
  }

  @Test
  void harmlessHtmlStays() {
    String html =
        "<p>ماء: H<sub>2</sub>O، <kbd>Ctrl</kbd>، <time datetime=\"2017-10-18\">أمس</time>،"
            + " <bdi lang=\"en\" dir=\"ltr\">C++</bdi>، <abbr title=\"الأمم\">أ.م.</abbr></p>";
    Rendered rendered = Rendered.of(html.substring(3, html.length() - 4));
    String formula = "H<sub>2</sub>O";
    assertThat(rendered.html())
        .isEqualTo(html.replace(formula, "<bdi dir=\"ltr\" lang=\"en\">" + formula + "</bdi>"));
    assertThat(rendered.report()).isEmpty();
  }

  @Test
  void ourOwnClassesIdsAndRolesOutliveTheCleaning() {
    String ours = "نص[^1]\n\n## قسم\n\n- [x] تم\n\n| أ |\n|:-:|\n| ب |\n\n`c`\n\n[^1]: حاشية\n";
    String plain = Rendered.of(ours).html();
    assertThat(Rendered.of(ours + "\n<div></div>\n").html().replace("<div></div>\n", ""))
        .isEqualTo(plain.replace(" checked>", " checked>"));
  }

  @Test
  void theirClassesIdsAndRolesDoNotEvenWhereTheBrowserRepeatsAnElement() {
    Rendered rendered =
        Rendered.of("<div><b class=\"table\" id=\"fn\" role=\"doc-x\"><p>أ<p>ب</div>\n\nج\n");
    assertThat(rendered.html())
        .doesNotContain("class")
        .doesNotContain("id=")
        .doesNotContain("role");
    assertThat(rendered.report())
        .containsExactly(
            "1:9 html-removed[class=]", "1:23 html-removed[id=]", "1:31 html-removed[role=]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "style", "title"})
  void aBlockThatHidesItsContentIsReportedWhereverItStands(String name) {
    String open = "<" + name + ">";
    for (String content : List.of("x{}", "\nx{}\n", " type=x\n", "*x* [y](z) `w`")) {
      String block = open + content + "</" + name + ">";
      Rendered first = Rendered.of(block + "\n\nنص\n");
      assertThat(first.html()).isEqualTo("<p>نص</p>");
      assertThat(first.report()).containsExactly("1:1 html-removed[" + open + "]");
      Rendered later = Rendered.of("نص\n\n  " + block + "\n");
      assertThat(later.html()).isEqualTo("<p>نص</p>");
      assertThat(later.report()).containsExactly("3:3 html-removed[" + open + "]");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "style", "title", "noscript", "template", "svg"})
  void whatAnElementInAParagraphHidesGoesWithIt(String name) {
    for (String content : List.of("x{}", "x\ny", "*x* [y](z) `w`", "<b>x</b>", "")) {
      Rendered rendered = Rendered.of("قبل <" + name + ">" + content + "</" + name + "> بعد\n");
      assertThat(rendered.html()).isEqualTo("<p>قبل  بعد</p>");
      assertThat(rendered.prose().excerpt()).doesNotContain("x");
      assertThat(rendered.prose().words()).isEqualTo(2);
      assertThat(rendered.references()).isEmpty();
      assertThat(rendered.report()).containsExactly("1:5 html-removed[<" + name + ">]");
    }
  }

  @Test
  void twoBlocksThatVanishAreBothReported() {
    Rendered rendered =
        Rendered.of(
            "<style>\np {}\n\nb {}\n</style>\n<SCRIPT src=x></SCRIPT>\n\n> <script>y</script>\n");
    assertThat(rendered.html()).isEqualTo("<blockquote>\n</blockquote>");
    assertThat(rendered.report())
        .containsExactly(
            "1:1 html-removed[<style>]",
            "6:1 html-removed[<script>]",
            "8:3 html-removed[<script>]");
  }

  @Test
  void whatAnElementHidesEndsWithItsOwnEndTag() {
    assertThat(Rendered.of("أ <svg>1<svg>2</svg>3</svg> ب").html()).isEqualTo("<p>أ  ب</p>");
    assertThat(Rendered.of("أ <script>1<script>2</script> ب").html()).isEqualTo("<p>أ 1 ب</p>");
    assertThat(Rendered.of("أ <SCRIPT>1</script> ب").html()).isEqualTo("<p>أ  ب</p>");
    assertThat(Rendered.of("أ </script> ب").html()).isEqualTo("<p>أ  ب</p>");
    assertThat(Rendered.of("*أ <title> ب* </title> ج").html()).isEqualTo("<p><em>أ  ب</em>  ج</p>");
    assertThat(Rendered.of("## أ <script>1</script>").prose().headings())
        .extracting(Prose.Heading::text)
        .containsExactly("أ");
  }

  @ParameterizedTest
  @EnumSource(
      value = HtmlPolicy.class,
      names = {"SANITIZE", "ESCAPE"})
  void aNoteBeforeAParagraphHidesNothingOfIt(HtmlPolicy policy) {
    for (String note : List.of("<!-- مراجعة -->", "<!-- a --> <!-- b -->")) {
      Rendered rendered = Rendered.of(note + " قال *الوزير*\nكلامًا.\n", policy);
      assertThat(rendered.html()).endsWith("قال <em>الوزير</em>\nكلامًا.</p>");
      assertThat(rendered.report()).isEmpty();
      assertThat(Rendered.of("- " + note + " قال *الوزير*\n", policy).html())
          .contains("قال <em>الوزير</em></li>");
      assertThat(Rendered.of("> " + note + " قال *الوزير*\n", policy).html())
          .contains("قال <em>الوزير</em></p>");
    }
  }

  @Test
  void whatStandsBehindTheLastLineOfANoteIsPublishedLikeOtherHtml() {
    String note = "<!-- سطر\nوسطر --> ثم <b>قال</b> <form>لا\n\nبعد";
    Rendered rendered = Rendered.of(note);
    assertThat(rendered.html()).contains("ثم <b>قال</b>").contains("<p>بعد</p>");
    assertThat(rendered.html()).doesNotContain("سطر").doesNotContain("<form");
    assertThat(rendered.report()).containsExactly("2:24 html-removed[<form>]");
    assertThat(Rendered.of(note, HtmlPolicy.ESCAPE).html()).contains("&lt;b&gt;").contains("قال");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<?php echo 1; ?>", "<![CDATA[x]]>", "<!DOCTYPE html>"})
  void aDeclarationIsReportedAsABlockToo(String declaration) {
    assertThat(Rendered.of(declaration + "\n\nنص").report())
        .singleElement()
        .asString()
        .startsWith("1:1 html-removed[" + declaration.substring(0, 5));
  }

  @Test
  void aTrustedScriptAtTheBeginningStays() {
    String html = "<script>\nif (a < b) c();\n</script>\n<p>نص</p>";
    assertThat(Rendered.of("<script>\nif (a < b) c();\n</script>\n\nنص", HtmlPolicy.TRUST).html())
        .isEqualTo(html);
  }

  @Test
  void aCommentThatNeverEndsIsReportedBecauseItHidesTheRest() {
    assertThat(Rendered.of("أ\n\n<!-- ب\n\nج\n").report())
        .containsExactly("3:1 html-removed[<!--]");
    assertThat(Rendered.of("أ\n\n<!-- ب\n\n-->\n\nج\n").report()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div title=\"x>", "<div", "<p title='", "<div>\n<textarea>", "<!-- ", "<select>",
            "<table>",
        "<title>", "<iframe src=x>", "<div><script>", "<svg><desc>", "<math><mtext><table>", "<!x",
            "<b",
      })
  void whatAnEditorLeavesOpenSwallowsNoParagraph(String html) {
    for (String text :
        List.of(
            html + "\n\nبعد *الكلام*",
            "> " + html + "\n\nبعد *الكلام*",
            "قبل " + html + "\n\nبعد *الكلام*")) {
      boolean comment = text.startsWith("<!");
      assertThat(Rendered.of(text).html()).contains(comment ? "" : "بعد <em>الكلام</em>");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<scr<script>ipt>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<img/src=x/onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1"
            + " onerror=alert(1)&gt;\">",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<form action=javascript:alert(1)><button formaction=javascript:alert(1)>x</button></form>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<object data=javascript:alert(1)></object><embed src=javascript:alert(1)>",
        "<a href=javascript:alert(1) onclick=alert(1) style=x:expression(alert(1))>x</a>",
        "<div style=\"background:url(javascript:alert(1))\">x</div>",
        "<base href=javascript:alert(1)//><meta http-equiv=refresh content=0;url=javascript:x>",
        "<link rel=stylesheet href=javascript:alert(1)><body onload=alert(1)><html onload=alert(1)>",
        "<details open ontoggle=alert(1)>x</details><video><source onerror=alert(1)></video>",
        "<template><script>alert(1)</script></template><xmp><script>alert(1)</script></xmp>",
        "<plaintext><script>alert(1)</script>",
        "<textarea></textarea><script>alert(1)</script>",
        "<!--><script>alert(1)</script>-->",
        "<![CDATA[><script>alert(1)</script>]]>",
        "<?xml ><script>alert(1)</script>?>",
        "<!x ><script>alert(1)</script>",
        "نص <b><i></b></i></p></div></body><script>alert(1)</script>",
        "| أ |\n|--|\n| </table><script>alert(1)</script> |",
        "`` ` ``<b title=\"`\"><script>alert(1)</script>",
      })
  void nothingHarmfulIsLeftAndTheResultIsBalanced(String body) {
    for (String text :
        List.of(body, "قبل " + body, "> " + body, "- " + body + "\n\nبعد *الكلام*\n")) {
      Rendered rendered = Rendered.of(text);
      String html = rendered.html();
      Document read = Jsoup.parseBodyFragment(html);
      read.outputSettings().prettyPrint(false);
      assertThat(read.body().html()).isEqualTo(html);
      for (Element element : read.body().getAllElements()) {
        assertThat(element.normalName())
            .isNotIn("script", "style", "iframe", "svg", "math", "form", "object", "embed", "base");
        element
            .attributes()
            .forEach(
                attribute -> {
                  assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                  assertThat(attribute.getValue()).doesNotContain("javascript:");
                });
      }
      assertThat(html.replace("⟦", "")).contains(text.contains("بعد") ? "<em>الكلام</em>" : "");
    }
  }
}
