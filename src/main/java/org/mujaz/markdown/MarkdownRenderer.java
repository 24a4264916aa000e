package org.mujaz.markdown;

import java.util.List;
import java.util.Optional;
import org.mujaz.bidi.Isolation;
import org.mujaz.model.Digits;
import org.mujaz.model.HtmlPolicy;
import org.mujaz.model.Language;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;
import org.mujaz.text.Numbers;
import org.mujaz.text.Words;

/** Renders bodies; safe for any thread. */
public final class MarkdownRenderer {

  private static final Prose NOTHING = new Prose("", List.of(), Optional.empty(), List.of(), "", 0);

  private final HtmlPolicy policy;
  private final Digits digits;
  private final MarkdownParser parser = new MarkdownParser();

  /**
   * A renderer for one site.
   *
   * @param policy what becomes of raw HTML
   * @param digits of footnotes and lists in Arabic text
   */
  public MarkdownRenderer(HtmlPolicy policy, Digits digits) {
    this.policy = policy;
    this.digits = digits;
  }

  /** What it was made with, for who keeps what it makes. */
  String settings() {
    return policy + " " + digits;
  }

  /**
   * Renders Markdown.
   *
   * @param file the whole file
   * @param bodyStart the offset (in UTF-16 units) behind the front matter
   * @param language what the body is written in
   * @param problems takes the HTML that was removed, and markup beyond all measure, which leaves
   *     the prose empty
   */
  public Prose render(SourceFile file, int bodyStart, Language language, Problems problems) {
    return parser
        .parse(file, bodyStart, problems)
        .map(
            document ->
                new Rendering(file, document, policy, new Numbers(language, digits), problems))
        .map(rendering -> new BodyRenderer(rendering).prose())
        .orElse(NOTHING);
  }

  /**
   * Renders wire text, which has no markup.
   *
   * @param paragraphs plain text, without line ends
   * @param language what it is written in
   */
  public Prose paragraphs(List<String> paragraphs, Language language) {
    StringBuilder html = new StringBuilder();
    Excerpt excerpt = new Excerpt();
    for (String paragraph : paragraphs) {
      html.append(html.isEmpty() ? "<p>" : "\n<p>");
      HtmlText.escape(html, paragraph);
      html.append("</p>");
      excerpt.add(HtmlText.clean(paragraph));
    }
    return new Prose(
        Isolation.body(html.toString(), language),
        List.of(),
        Optional.empty(),
        List.of(),
        excerpt.firstSentences(),
        Words.count(String.join("\n", paragraphs)));
  }
}
