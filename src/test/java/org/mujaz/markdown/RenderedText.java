package org.mujaz.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.mujaz.Reports;
import org.mujaz.model.Digits;
import org.mujaz.model.HtmlPolicy;
import org.mujaz.model.Language;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;

/** Renders Markdown that is free of problems, for tests of what writes it. */
public final class RenderedText {

  private RenderedText() {}

  /** The HTML, with the marks of links and pictures taken out. */
  public static String html(String markdown) {
    Problems problems = new Problems();
    SourceFile file = SourceFile.of(new SourcePath("ar.md"), markdown);
    Prose prose =
        new MarkdownRenderer(HtmlPolicy.SANITIZE, Digits.LATN)
            .render(file, 0, Language.ARABIC, problems);
    assertThat(Reports.of(problems)).isEmpty();
    return prose.html(mark -> "");
  }
}
