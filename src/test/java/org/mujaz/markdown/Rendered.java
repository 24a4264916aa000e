package org.mujaz.markdown;

import java.util.List;
import org.mujaz.model.Digits;
import org.mujaz.model.HtmlPolicy;
import org.mujaz.model.Language;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;

/** A body written in a test, and what became of it. */
record Rendered(Prose prose, List<Problem> problems) {

  private static final SourcePath PATH = new SourcePath("content/stories/a/ar.md");

  /** Renders an Arabic body under the policy that sites have by default. */
  static Rendered of(String body) {
    return of(body, HtmlPolicy.SANITIZE);
  }

  static Rendered of(String body, HtmlPolicy policy) {
    return of(body, policy, Language.ARABIC);
  }

  static Rendered of(String body, HtmlPolicy policy, Language language) {
    return of("", body, policy, language);
  }

  static Rendered of(String frontMatter, String body, HtmlPolicy policy, Language language) {
    Problems problems = new Problems();
    SourceFile file = SourceFile.of(PATH, frontMatter + body);
    Prose prose =
        new MarkdownRenderer(policy, Digits.LATN)
            .render(file, frontMatter.length(), language, problems);
    return new Rendered(prose, problems.sorted());
  }

  /** The HTML with {@code ⟦0⟧} for the first mark. */
  String html() {
    return prose.html(index -> "⟦" + index + "⟧");
  }

  /** What the marks stand for, as {@code target @line:column}. */
  List<String> references() {
    return prose.references().stream().map(Rendered::describe).toList();
  }

  private static String describe(Reference reference) {
    String alt =
        reference instanceof Reference.Image image ? "«" + image.alt().orElse("") + "» " : "";
    return alt
        + reference.target()
        + " @"
        + reference.location().line()
        + ":"
        + reference.location().column();
  }

  /** The problems as {@code line:column code arguments}. */
  List<String> report() {
    return problems.stream()
        .map(
            problem ->
                problem.location().line()
                    + ":"
                    + problem.location().column()
                    + " "
                    + problem.code().id()
                    + problem.arguments())
        .toList();
  }
}
