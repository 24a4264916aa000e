package org.mujaz.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Writes what stands inside paragraphs, headings and cells.
 *
 * <p>Neighbouring texts, entities and soft line breaks are gathered into one run before they are
 * written.
 */
final class InlineWriter {

  private final Rendering rendering;
  private final FootnoteWriter footnotes;
  private final LinkWriter links;
  private final RawHtml rawHtml;
  private final StringBuilder run = new StringBuilder();

  InlineWriter(Rendering rendering, FootnoteWriter footnotes) {
    this.rendering = rendering;
    this.footnotes = footnotes;
    this.links = new LinkWriter(rendering, this);
    this.rawHtml = new RawHtml(rendering);
  }

  /** Writes everything that a block or an element holds. */
  void content(Node block) {
    int start = rendering.html.length();
    children(block);
    flush();
    rawHtml.end(start);
  }

  /** Writes what a node holds; the last run of text may still wait for its end. */
  void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!text(node)) {
        markup(node);
        node = rawHtml.last(node);
      }
    }
  }

  /** Adds to the current run of text. */
  void text(BasedSequence chars) {
    run.append(PlainText.unescape(chars));
  }

  private boolean text(Node node) {
    if (node instanceof Text || node instanceof HtmlEntity || node instanceof WhiteSpace) {
      text(node.getChars());
    } else if (node instanceof SoftLineBreak) {
      run.append('\n');
    } else if (PlainText.isUndefined(node)) {
      BasedSequence inside = node.getChildChars();
      text(node.getChars().prefixOf(inside));
      children(node);
      text(node.getChars().suffixOf(inside));
    } else if (node instanceof HtmlInlineBase html) {
      return rawHtml.isText(html) && append(html.getChars());
    } else {
      return false;
    }
    return true;
  }

  private boolean append(BasedSequence chars) {
    run.append(chars);
    return true;
  }

  private void markup(Node node) {
    flush();
    if (node instanceof Emphasis) {
      element("em", node);
    } else if (node instanceof StrongEmphasis) {
      element("strong", node);
    } else if (node instanceof Strikethrough) {
      element("del", node);
    } else if (node instanceof Code code) {
      code(code);
    } else if (node instanceof HardLineBreak) {
      rendering.html.append("<br>\n");
      rendering.plain.append(' ');
    } else if (node instanceof Footnote marker) {
      footnotes.marker(marker);
    } else if (node instanceof HtmlInlineBase html) {
      rawHtml.inline(html);
    } else {
      link(node);
    }
  }

  private void link(Node node) {
    if (node instanceof Link link) {
      links.inline(link);
    } else if (node instanceof LinkRef ref) {
      links.reference(ref);
    } else if (node instanceof AutoLink link) {
      links.bare(link.getText(), "");
    } else if (node instanceof MailLink link) {
      links.bare(link.getText(), "mailto:");
    } else if (node instanceof Image || node instanceof ImageRef) {
      links.picture(node);
    } else {
      throw new IllegalStateException("no such inline: " + node.getNodeName());
    }
  }

  private void element(String name, Node node) {
    rendering.html.append('<').append(name).append('>');
    content(node);
    rendering.html.append("</").append(name).append('>');
  }

  private void code(Code code) {
    String text = CodeText.of(code);
    rendering.html.append("<code dir=\"ltr\" translate=\"no\">");
    HtmlText.escape(rendering.html, text);
    rendering.html.append("</code>");
    rendering.plain.append(text);
  }

  private void flush() {
    if (!run.isEmpty()) {
      rendering.text(run.toString());
      run.setLength(0);
    }
  }
}
