package org.mujaz.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.mujaz.bidi.Isolation;
import org.mujaz.text.Words;

/** Turns one parsed body into prose. */
final class BodyRenderer {

  private final Rendering rendering;
  private final BlockWriter blocks;
  private final Excerpt excerpt = new Excerpt();

  BodyRenderer(Rendering rendering) {
    this.rendering = rendering;
    this.blocks = new BlockWriter(rendering);
  }

  /** Renders it. */
  Prose prose() {
    Optional<Heading> title = title();
    for (Node node = rendering.document.getFirstChild(); node != null; node = node.getNext()) {
      if (title.isEmpty() || node != title.get()) {
        blocks.block(node);
        if (node instanceof Paragraph && !excerpt.isFull()) {
          excerpt.add(PlainText.of(node));
        }
      }
    }
    blocks.notes();
    new DigitCheck(rendering).report();
    String html =
        rendering.raw.isEmpty()
            ? rendering.html.toString().strip()
            : new HtmlCleaner(rendering, rendering.html, rendering.raw).clean();
    return new Prose(
        Isolation.body(html, rendering.language),
        rendering.references(),
        title.map(PlainText::of).filter(text -> !text.isEmpty()),
        blocks.outline().headings(),
        excerpt.firstSentences(),
        Words.count(rendering.plain.toString()));
  }

  /** The {@code #} heading with which the body begins. */
  private Optional<Heading> title() {
    Node first = rendering.document.getFirstChild();
    while (first instanceof Reference) {
      first = first.getNext();
    }
    return first instanceof Heading heading && heading.getLevel() == 1
        ? Optional.of(heading)
        : Optional.empty();
  }
}
