package org.mujaz.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/** Writes blocks: paragraphs, headings, lists, quotations, code, tables. */
final class BlockWriter {

  private final Rendering rendering;
  private final HeadingOutline outline = new HeadingOutline();
  private final FootnoteWriter footnotes;
  private final InlineWriter inlines;
  private final ListWriter lists;
  private final TableWriter tables;
  private final RawHtml rawHtml;

  BlockWriter(Rendering rendering) {
    this.rendering = rendering;
    this.footnotes = new FootnoteWriter(rendering, this);
    this.inlines = new InlineWriter(rendering, footnotes);
    this.lists = new ListWriter(rendering, this, inlines);
    this.tables = new TableWriter(rendering, inlines);
    this.rawHtml = new RawHtml(rendering);
  }

  /** Writes the blocks inside {@code parent}. */
  void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
  }

  /** Writes one block. */
  void block(Node node) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph, () -> {});
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof ListBlock list) {
      lists.list(list);
    } else if (node instanceof TableBlock table) {
      tables.table(table);
    } else if (node instanceof HtmlBlockBase html) {
      rawHtml.block(html);
    } else if (!isUnseen(node)) {
      simple(node);
    }
    rendering.line();
  }

  private void simple(Node node) {
    if (node instanceof BlockQuote) {
      rendering.html.append("<blockquote>\n");
      children(node);
      rendering.html.append("</blockquote>");
    } else if (node instanceof FencedCodeBlock code) {
      code(code.getContentChars(), code.getInfoDelimitedByAny(Character::isWhitespace).unescape());
    } else if (node instanceof IndentedCodeBlock code) {
      code(code.getContentChars().trimTailBlankLines(), "");
    } else if (node instanceof ThematicBreak) {
      rendering.html.append("<hr>");
    } else if (node instanceof DefinitionItem) {
      // The parser leaves some without a list.
      children(node);
    } else {
      throw new IllegalStateException("no such block: " + node.getNodeName());
    }
  }

  private static boolean isUnseen(Node node) {
    return node instanceof Reference || node instanceof FootnoteBlock || node instanceof BlankLine;
  }

  /** Writes a paragraph, and something before its end. */
  void paragraph(Paragraph paragraph, Runnable end) {
    Optional<String> caption = caption(paragraph);
    rendering.html.append(caption.isPresent() ? "<figure>" : "<p>");
    inlines.content(paragraph);
    caption.ifPresent(
        text -> {
          rendering.html.append("<figcaption>");
          rendering.text(text);
          rendering.html.append("</figcaption></figure>");
        });
    end.run();
    if (caption.isEmpty()) {
      rendering.html.append("</p>");
    }
    rendering.line();
  }

  /** The title of the picture that a paragraph consists of, linked or not. */
  private static Optional<String> caption(Node parent) {
    Node only = parent.getFirstChild();
    if (only == null || only.getNext() != null) {
      return Optional.empty();
    }
    boolean link =
        only instanceof com.vladsch.flexmark.ast.Link
            || only instanceof com.vladsch.flexmark.ast.LinkRef;
    return link ? caption(only) : LinkWriter.caption(only);
  }

  private void heading(Heading heading) {
    Prose.Heading entry = outline.add(heading.getLevel(), PlainText.of(heading));
    rendering.html.append("<h").append(entry.level());
    rendering.attribute("id", entry.id());
    rendering.html.append('>');
    inlines.content(heading);
    rendering.html.append("</h").append(entry.level()).append('>');
  }

  /** Code scrolls in a box of its own, so the keyboard must reach it: it takes the focus. */
  private void code(CharSequence content, String language) {
    rendering.html.append("<pre dir=\"ltr\" translate=\"no\" tabindex=\"0\"><code");
    if (!language.isEmpty()) {
      rendering.attribute("class", "language-" + language);
    }
    rendering.html.append('>');
    String text = content.toString().replace("\r\n", "\n").replace('\r', '\n');
    HtmlText.escape(rendering.html, text);
    rendering
        .html
        .append(text.isEmpty() || text.endsWith("\n") ? "" : "\n")
        .append("</code></pre>");
  }

  /** Writes the footnotes. */
  void notes() {
    footnotes.notes();
  }

  HeadingOutline outline() {
    return outline;
  }
}
