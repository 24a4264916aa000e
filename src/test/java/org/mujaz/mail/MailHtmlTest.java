package org.mujaz.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;

/** Styles are put on elements as a browser would apply them, and directions into lasting forms. */
final class MailHtmlTest {

  private final Problems problems = new Problems();

  private MailStyles styles(String css) {
    SourceFile file = SourceFile.of(new SourcePath("themes/x/templates/email.css.ftlt"), css);
    return MailStyles.read(file, css, problems);
  }

  private Document mail(String css, String body) {
    String page = "<!doctype html>\n<html lang=\"ar\" dir=\"rtl\"><head></head><body>" + body;
    Document mail = Jsoup.parse(MailHtml.of(page, styles(css), Optional.empty()));
    assertThat(problems.sorted()).isEmpty();
    return mail;
  }

  private String style(String css, String body) {
    return mail(css, body).expectFirst("#x").attr("style");
  }

  @Test
  void theMoreExactSelectorWinsAndThenTheLaterOne() {
    assertThat(style("p { color: red } #x { color: blue } .a { color: green }", "<p id=x class=a>"))
        .isEqualTo("color:blue");
    assertThat(style(".a { color: red } .b { color: blue }", "<p id=x class='b a'>"))
        .isEqualTo("color:blue");
    assertThat(style("body p { color: red } p { color: blue }", "<p id=x>")).isEqualTo("color:red");
    assertThat(style("[lang=ar] p, td { color: red } p { color: blue }", "<p id=x>"))
        .isEqualTo("color:red");
  }

  @Test
  void whatIsSetAnewStandsBehindWhatItReplaces() {
    String css = "p { padding-top: 1px; color: red } .a { padding: 2px } .b { padding-top: 3px }";
    assertThat(style(css, "<p id=x class='a b'>"))
        .isEqualTo("color:red;padding:2px;padding-top:3px");
  }

  @Test
  void aStyleOfTheTemplateWins() {
    assertThat(style("p { color: red }", "<p id=x style='color:blue'>"))
        .isEqualTo("color:red;color:blue");
  }

  @Test
  void valuesKeepTheirParenthesesAndTheirNames() {
    assertThat(style("p { background: url(a;b); font-family: \"A; B\", 'C'; }", "<p id=x>"))
        .isEqualTo("background:url(a;b);font-family:'A; B', 'C'");
  }

  @Test
  void whatOnlyAMailProgramKnowsStaysAStyleSheetOfItsOwn() {
    Document mail =
        mail(
            "/* } */ @media (max-width: 9px) { .a { color: red } .b { color: blue } }"
                + " p:hover, p { color: red } [data-ogsc] .c { color: blue }",
            "<p id=x class='a b c d'>");
    assertThat(mail.select("head > style").eachText()).isEmpty();
    assertThat(mail.select("head > style").stream().map(s -> s.data().strip()))
        .containsExactly(
            "@media (max-width: 9px) { .a { color: red } .b { color: blue } }",
            "p:hover { color: red }\n[data-ogsc] .c { color: blue }");
    assertThat(mail.expectFirst("#x").attr("style")).isEqualTo("color:red");
    assertThat(mail.expectFirst("#x").className()).isEqualTo("a b c");
  }

  @Test
  void aClassThatNobodyNeedsIsLeftOut() {
    assertThat(mail("p.a { color: red }", "<p id=x class=a>").expectFirst("#x").hasAttr("class"))
        .isFalse();
  }

  @Test
  @Timeout(5)
  void everythingThatCannotBeReadIsReported() {
    styles("p { color red; margin: 0 }\n p[ { color: red }\n h1 { color: red ");
    assertThat(problems.sorted())
        .hasSize(3)
        .allMatch(problem -> problem.code() == ProblemCode.INVALID_MAIL_STYLE)
        .extracting(problem -> problem.location().line())
        .containsExactly(1, 2, 3);
  }

  @Test
  void wordsOfTheOtherDirectionStandInASpanWithTheirSigns() {
    Document mail =
        mail("", "<p id=x>تعلّم <bdi dir=ltr lang=en>C++</bdi> أو <bdi dir=ltr lang=en>Java</bdi>");
    assertThat(mail.expectFirst("#x").html())
        .isEqualTo(
            "تعلّم <span dir=\"ltr\" lang=\"en\">C++\u200E</span> أو "
                + "<span dir=\"ltr\" lang=\"en\">Java</span>");
  }

  @Test
  void aLinkHasNoDirectionItself() {
    Document mail = mail("", "<p id=x><a href=\"/\" dir=ltr lang=en>(BBC)</a>");
    assertThat(mail.expectFirst("#x").html())
        .isEqualTo("<a href=\"/\"><span dir=\"ltr\" lang=\"en\">\u200E(BBC)\u200E</span></a>");
  }

  @Test
  void theAddressOfTheSendersProgramStaysAsItIs() {
    for (String address :
        new String[] {
          "{{ UnsubscribeURL }}",
          "*|UNSUB|*",
          "{$unsubscribe}",
          "<%asm_group_unsubscribe_raw_url%>",
          "https://a.example/?x=1&y=2"
        }) {
      String page =
          "<!doctype html>\n<html><body><a href=\"%s\">x</a>"
              .formatted(address.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
      assertThat(MailHtml.of(page, styles(""), Optional.of(address)))
          .contains("<a href=\"" + address + "\">");
    }
  }
}
