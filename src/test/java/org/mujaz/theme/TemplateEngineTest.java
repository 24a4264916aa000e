package org.mujaz.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.html.Markup;
import org.mujaz.model.Language;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.view.Html;
import org.mujaz.view.LinkView;
import org.mujaz.view.Pages;
import org.mujaz.view.RedirectView;

class TemplateEngineTest {
  private static final Pages REDIRECTS =
      new Pages.Redirects(
          List.of(new RedirectView("/a/", "/b/?x=1&y=<2>"), new RedirectView("/\"c\"/", "/d/")),
          "");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path project;

  @Test
  void htmlTemplatesEscape() {
    assertThat(print("x.ftlh", "${redirects[0].to} ${redirects[1].from}"))
        .hasValue("/b/?x=1&amp;y=&lt;2&gt; /&quot;c&quot;/");
  }

  @Test
  void xmlTemplatesEscape() {
    assertThat(print("x.ftlx", "${redirects[0].to}")).hasValue("/b/?x=1&amp;y=&lt;2&gt;");
  }

  @Test
  void jsonTemplatesEscapeAlsoForScripts() {
    assertThat(print("x.ftlj", "\"${redirects[0].to}\" \"${redirects[1].from}\" \"a${'\\n'}b\""))
        .hasValue("\"/b/?x=1\\u0026y=\\u003c2\\u003e\" \"/\\\"c\\\"/\" \"a\\nb\"");
  }

  @Test
  void plainTemplatesDoNotEscape() {
    assertThat(print("x.ftlt", "${redirects[0].to}")).hasValue("/b/?x=1&y=<2>");
  }

  @Test
  void finishedHtmlIsPrintedAsItIsInHtmlOnly() {
    Pages page = new Feeds().with(new Html("<p>a &amp; b</p>"));
    String template = "${feed.items[0].content}";
    TestTheme theme =
        new TestTheme(project)
            .file("own/templates/x.ftlh", template)
            .file("own/templates/x.ftlx", template)
            .file("own/templates/x.ftlj", template);
    assertThat(theme.render("x.ftlh", page)).hasValue("<p>a &amp; b</p>");
    assertThat(theme.render("x.ftlx", page)).hasValue("&lt;p&gt;a &amp;amp; b&lt;/p&gt;");
    assertThat(theme.render("x.ftlj", page))
        .hasValue("\\u003cp\\u003ea \\u0026amp; b\\u003c/p\\u003e");
  }

  @Test
  void anEmptyOptionalIsMissing() {
    Pages page = new Feeds().without();
    TestTheme theme =
        new TestTheme(project)
            .file("own/templates/x.ftlh", "${feed.items[0].content!'none'} ${feed.full}");
    assertThat(theme.render("x.ftlh", page)).hasValue("none false");
  }

  @Test
  void numbersAreForMachines() {
    assertThat(print("x.ftlh", "${redirects?size * 617283} ${0.5}")).hasValue("1234566 0.5");
  }

  @Test
  void aMissingVariableIsToldOnceWithItsPlaceAndTheFirstPage() {
    TestTheme own = new TestTheme(project).file("own/templates/x.ftlh", "<p>\n  ${nothing}</p>");
    Theme theme = own.own();
    IntStream.range(0, 200)
        .parallel()
        .forEach(i -> render(theme, "content/stories/%03d/ar.md".formatted(i)));
    Problems problems = new Problems();
    theme.engine().report(problems);
    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.sorted().get(0).location()).hasToString("themes/own/templates/x.ftlh:2:5");
    assertThat(problems.sorted().get(0).arguments())
        .containsExactly(
            Wording.quoted("content/stories/000/ar.md"), ReportPhrase.IS_MISSING.with("nothing"));
  }

  private static void render(Theme theme, String subject) {
    assertThat(theme.engine().render("x.ftlh", Language.ARABIC, REDIRECTS, subject)).isEmpty();
  }

  @Test
  void aMisspeltComponentIsNotAnEmptyOne() {
    TestTheme theme =
        new TestTheme(project).file("own/templates/x.ftlh", "${redirects[0].form!'-'}");
    assertThat(theme.render("x.ftlh", REDIRECTS)).isEmpty();
    assertThat(theme.report())
        .containsExactly(
            "themes/own/templates/x.ftlh:1:1: error: the template failed at «/robots.txt»:"
                + " RedirectView has no «form»; did you mean «from»? [template-failed]",
            "    help: the themes page of the documentation lists what each template sees");
  }

  @Test
  void aSyntaxErrorHasAPlaceAndAShortReason() {
    TestTheme theme =
        new TestTheme(project).file("own/templates/x.ftlh", "<p>\n<#if a>\n  ${b\n</p>");
    assertThat(theme.load("own")).isEmpty();
    assertThat(theme.report()).hasSize(2);
    assertThat(theme.report().get(0))
        .matches("themes/own/templates/x.ftlh:[34]:\\d+: error: the template is not valid: .*")
        .hasSizeLessThan(400)
        .doesNotContain("FTL stack trace", "\n");
  }

  @Test
  void assetsAndMessagesThatDoNotExistAreToldBeforeAnyPageIsRendered() {
    TestTheme theme =
        new TestTheme(project)
            .file("own/assets/main.css", "p { color: red }")
            .file("own/messages/ar.properties", "own.hello = مرحبا\n")
            .file("own/messages/en.properties", "own.hello = Hello\n")
            .file(
                "own/templates/x.ftlh",
                "<#-- asset(\"no.css\") -->${asset('mian.css')}\n${msg(\"own.helo\")}"
                    + "${msgIn(page.language, \"own.hello\")}${setting('no.such')}");
    assertThat(theme.load("own")).isEmpty();
    assertThat(theme.report())
        .contains(
            "themes/own/templates/x.ftlh:1:34: error: the theme has no asset «mian.css»"
                + " [missing-asset]",
            "    help: did you mean «main.css»?",
            "themes/own/templates/x.ftlh:2:8: error: there is no Arabic or English text for «own.helo»"
                + " [missing-message]",
            "themes/own/templates/x.ftlh:2:66: error: the theme has no setting «no.such»"
                + " [unknown-setting]")
        .noneMatch(line -> line.contains("no.css"));
  }

  @Test
  void namesThatATemplateMakesAreCheckedWhenItRuns() {
    TestTheme theme =
        new TestTheme(project)
            .file("own/templates/x.ftlh", "<#assign n='x'>\n${asset(n)}${msg(n)}${setting(n)}.");
    assertThat(theme.render("x.ftlh", REDIRECTS)).hasValue(".");
    assertThat(theme.report().stream().filter(line -> line.contains("error")))
        .containsExactly(
            "themes/own/templates/x.ftlh:2:1: error: the theme has no asset «x» [missing-asset]",
            "themes/own/templates/x.ftlh:2:12: error: there is no English text for «x»"
                + " [missing-message]",
            "themes/own/templates/x.ftlh:2:21: error: the theme has no setting «x»"
                + " [unknown-setting]");
  }

  @Test
  void messagesCountInTheLanguageOfThePage() {
    TestTheme own =
        new TestTheme(project)
            .file(
                "own/messages/ar.properties",
                "own.n = {n, plural, zero {لا أخبار} one {خبر واحد} two {خبران} few {{n} أخبار}"
                    + " many {{n} خبرًا} other {{n} خبر}}\n")
            .file(
                "own/messages/en.properties",
                "own.n = {n, plural, one {{n} story} other {{n} stories}}\n")
            .file(
                "own/templates/x.ftlh",
                "${msg('own.n', {'n': 11})} ${msgIn('en', 'own.n', {'n': 1})}");
    Theme theme = own.own();
    assertThat(
            theme.engine().render("x.ftlh", Language.ARABIC, REDIRECTS, "/").map(Markup::toString))
        .hasValue("11 خبرًا 1 story");
  }

  private Optional<String> print(String name, String template) {
    return new TestTheme(project).file("own/templates/" + name, template).render(name, REDIRECTS);
  }

  /** Feeds of one item. */
  private static final class Feeds {
    Pages with(Html content) {
      return SampleViews.feed(Optional.of(content));
    }

    Pages without() {
      return SampleViews.feed(Optional.empty());
    }
  }

  @Test
  void linksOfOtherPackagesAreNotViews() {
    assertThat(new ViewWrapper().record(new LinkView("/", "x")).accessors())
        .containsOnlyKeys("url", "text");
  }
}
