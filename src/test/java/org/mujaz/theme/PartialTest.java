package org.mujaz.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.html.Markup;
import org.mujaz.html.Partial;
import org.mujaz.model.Language;
import org.mujaz.problem.Problems;
import org.mujaz.view.Pages;
import org.mujaz.view.RedirectView;

/** A piece of pages is made once for what it shows, and is the same on each. */
class PartialTest {
  private static final RedirectView FIRST = new RedirectView("/a/", "/b/?x=1&y=2");
  private static final RedirectView SECOND = new RedirectView("/c/", "/d/");
  private static final Pages PAGE = new Pages.Redirects(List.of(FIRST, SECOND), "");

  /** Another page that shows one of the same. */
  private static final Pages OTHER = new Pages.Redirects(List.of(FIRST), "");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path project;

  private TestTheme theme(String page, String partial) {
    return new TestTheme(project)
        .file("own/templates/x.ftlh", page)
        .file("own/templates/partials/line.ftlh", partial);
  }

  private static Markup made(Theme theme, Language language, Pages page) {
    Optional<Markup> made = theme.engine().render("x.ftlh", language, page, "/x/");
    Problems problems = new Problems();
    theme.engine().report(problems);
    assertThat(problems.sorted()).isEmpty();
    return made.orElseThrow();
  }

  private static Markup piece(Markup page, int index) {
    return page.partials().get(index).made();
  }

  @Test
  void itIsPrintedWhereItIsCalledWithTheLinesAroundIt() {
    TestTheme theme =
        theme(
            "<ul>\n<#list redirects as item>\n<@partial name=\"line\" of=item/>\n</#list>\n</ul>",
            "<#-- A line. -->\n<li>${of.to}</li>\n");
    Markup page = made(theme.own(), Language.ENGLISH, PAGE);
    assertThat(page).hasToString("<ul>\n<li>/b/?x=1&amp;y=2</li>\n<li>/d/</li>\n</ul>");
    assertThat(page.partials()).extracting(Partial::start).containsExactly(5, 30);
  }

  @Test
  void itIsMadeOnceForAllPagesThatShowTheSame() {
    Theme theme = theme("<@partial name='line' of=redirects[0]/>", "<p>${of.to}</p>").own();
    Markup made = piece(made(theme, Language.ENGLISH, PAGE), 0);
    assertThat(piece(made(theme, Language.ENGLISH, OTHER), 0)).isSameAs(made);
  }

  @Test
  void whateverItIsHandedMakesItAnother() {
    Theme theme =
        theme(
                "<@partial name='line' of=redirects[0] level=2/><@partial name='line' of=redirects[0]"
                    + " level='2'/><@partial name='line' of=redirects[0] level=true/><@partial"
                    + " name='line' of=redirects[1] level=2/><@partial name='line' of=redirects[0]"
                    + " level=2/>",
                "<p>${level} ${of.from}</p>")
            .own();
    Markup page = made(theme, Language.ENGLISH, PAGE);
    assertThat(page).hasToString("<p>2 /a/</p><p>2 /a/</p><p>true /a/</p><p>2 /c/</p><p>2 /a/</p>");
    assertThat(piece(page, 4)).isSameAs(piece(page, 0)).isNotSameAs(piece(page, 1));
  }

  @Test
  void itSpeaksTheLanguageOfThePage() {
    Theme theme = theme("<@partial name='line' of=redirects[0]/>", "<p>${msg('skip')}</p>").own();
    String english = made(theme, Language.ENGLISH, PAGE).toString();
    assertThat(made(theme, Language.ARABIC, PAGE).toString()).isNotEqualTo(english);
    assertThat(made(theme, Language.ENGLISH, PAGE)).hasToString(english);
  }

  @Test
  void whatIsNoWholeElementIsPrintedAsPartOfThePage() {
    Theme theme =
        theme("<@partial name='line' of=redirects[0]/>.", "<p>${of.from}</p> and <p>more").own();
    Markup page = made(theme, Language.ENGLISH, PAGE);
    assertThat(page).hasToString("<p>/a/</p> and <p>more.");
    assertThat(page.partials()).isEmpty();
  }

  @Test
  void whatIsCapturedOrInsideAnotherIsPrintedAsIt() {
    TestTheme theme =
        theme(
                "<#assign line><@partial name='line' of=redirects[0]/></#assign>${line}"
                    + "<@partial name='box' of=redirects[0]/>",
                "<p>${of.to}</p>")
            .file("own/templates/partials/box.ftlh", "<div><@partial name='line' of=of/></div>");
    Markup page = made(theme.own(), Language.ENGLISH, PAGE);
    assertThat(page).hasToString("<p>/b/?x=1&amp;y=2</p><div><p>/b/?x=1&amp;y=2</p></div>");
    assertThat(page.partials()).hasSize(1);
  }

  @Test
  void itSeesNothingOfThePage() {
    assertThat(failure("<@partial name='line' of=redirects[0]/>", "<p>${page.title}</p>"))
        .isEqualTo(
            "themes/own/templates/partials/line.ftlh:1:4: error: the template failed at"
                + " «/robots.txt»: a partial sees no «page», because it is made once for many"
                + " pages; hand it what it needs [template-failed]");
    assertThat(failure("<@partial name='line' of=redirects[0]/>", "<p>${redirects?size}</p>"))
        .isEqualTo(
            "themes/own/templates/partials/line.ftlh:1:6: error: the template failed at"
                + " «/robots.txt»: «redirects» is missing [template-failed]");
  }

  @Test
  void aCallThatIsWrongIsToldWithItsPlace() {
    String start = "themes/own/templates/x.ftlh:1:1: error: the template failed at «/robots.txt»: ";
    String end = " [template-failed]";
    String line = "<p></p>";
    assertThat(failure("<@partial of=redirects[0]/>", line))
        .isEqualTo(
            start
                + "a partial needs its name: name=\"story\" for templates/partials/story.ftlh"
                + end);
    assertThat(failure("<@partial name='line'/>", line))
        .isEqualTo(start + "a partial needs the view that it shows: of=…" + end);
    assertThat(failure("<@partial name='line' of='x'/>", line))
        .isEqualTo(start + "a partial needs the view that it shows: of=…" + end);
    assertThat(failure("<@partial name='line' of=redirects[0] all=redirects/>", line))
        .isEqualTo(
            start
                + "«all» of a partial must be a text, a number, true or false; only «of» is a view"
                + end);
    assertThat(failure("<@partial name='line' of=redirects[0]>x</@partial>", line))
        .isEqualTo(start + "a partial has nothing inside; end its tag with />" + end);
    assertThat(failure("<@partial name='li' + 'en' of=redirects[0]/>", line))
        .isEqualTo(start + "the theme has no templates/partials/lien.ftlh" + end);
  }

  @Test
  void aNameThatLeadsOutOfItsFolderLeadsToNothing() {
    assertThat(failure("<@partial name='../x' + '' of=redirects[0]/>", "<p></p>"))
        .contains("the theme has no templates/partials/../x.ftlh");
  }

  @Test
  void itIsForTemplatesOfPages() {
    TestTheme theme =
        theme("", "<p></p>")
            .file("own/templates/y.ftlx", "<a><@partial name='line' of=redirects[0]/></a>");
    assertThat(theme.render("y.ftlx", PAGE)).isEmpty();
    assertThat(theme.report().get(0))
        .contains("y.ftlx:1:4", "partials are for templates that end in .ftlh");
  }

  @Test
  void aPartialThatThereIsNotIsToldBeforeAnyPageIsRendered() {
    TestTheme theme = theme("<p>\n <@partial of=x\n name=\"lien\"/>", "<p></p>");
    assertThat(theme.load("own")).isEmpty();
    assertThat(theme.report())
        .containsExactly(
            "themes/own/templates/x.ftlh:3:8: error: the template is not valid: the theme has no"
                + " templates/partials/lien.ftlh [invalid-template]",
            "    help: did you mean «line»?");
  }

  @Test
  void whatGoesWrongInItIsToldOfTheFirstPageInWhateverOrderTheyAreMade() {
    Theme theme =
        theme("<@partial name='line' of=redirects[0]/>", "<p>${asset('gone' + '')}</p>").own();
    for (String subject : List.of("/c/", "/a/", "/b/")) {
      theme.engine().render("x.ftlh", Language.ENGLISH, PAGE, subject);
    }
    Problems problems = new Problems();
    theme.engine().report(problems);
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.location())
                    .hasToString("themes/own/templates/partials/line.ftlh:1:4"));
    assertThat(theme.engine().hasFailed()).isTrue();
  }

  @Test
  void allThatGoesWrongInItIsTold() {
    TestTheme theme =
        theme(
            "<@partial name='line' of=redirects[0]/>", "<p>${asset('gone' + '')}${page.title}</p>");
    assertThat(theme.render("x.ftlh", PAGE)).isEmpty();
    assertThat(theme.report().stream().filter(line -> line.contains("error")))
        .satisfiesExactly(
            line -> assertThat(line).contains(":1:4: ", "[missing-asset]"),
            line -> assertThat(line).contains(":1:25: ", "[template-failed]"));
  }

  @Test
  void onePartialThatCallsItselfIsTold() {
    assertThat(
            failure(
                "<@partial name='line' of=redirects[0]/>", "<p><@partial name='line' of=of/></p>"))
        .contains("a macro calls itself without end");
  }

  private String failure(String page, String partial) {
    TestTheme theme = theme(page, partial);
    assertThat(theme.render("x.ftlh", PAGE)).isEmpty();
    return theme.report().get(0);
  }
}
