package org.mujaz.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;

/** The words of inline Markdown without its markup. */
final class PlainText {

  private final boolean withPictures;
  private final StringBuilder text = new StringBuilder();

  private PlainText(boolean withPictures) {
    this.withPictures = withPictures;
  }

  /** The words inside {@code node}, without pictures, footnote markers and what HTML hides. */
  static String of(Node node) {
    return new PlainText(false).children(node).result();
  }

  /** The description of a picture: the words inside it, with those of pictures inside (6.4). */
  static String ofPicture(Node image) {
    return new PlainText(true).children(image).result();
  }

  /** The characters of a text node, backslashes and entities resolved. */
  static String unescape(BasedSequence chars) {
    String text = string(chars);
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : chars.unescape();
  }

  /** The characters of a node, copied at once where they stand together in the file. */
  static String string(BasedSequence chars) {
    return chars instanceof CharSubSequence && chars.getBase() instanceof char[] file
        ? new String(file, chars.getStartOffset(), chars.length())
        : chars.toString();
  }

  private PlainText children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      append(node);
      node = HiddenContent.last(node);
    }
    return this;
  }

  private void append(Node node) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      text.append(unescape(node.getChars()));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append(' ');
    } else if (node instanceof Code code) {
      text.append(CodeText.of(code));
    } else if (node instanceof DelimitedLinkNode link) {
      text.append(link.getText());
    } else if (isUndefined(node)) {
      BasedSequence inside = node.getChildChars();
      text.append(unescape(node.getChars().prefixOf(inside)));
      children(node);
      text.append(unescape(node.getChars().suffixOf(inside)));
    } else if (node instanceof Image || node instanceof ImageRef) {
      if (withPictures) {
        children(node);
      }
    } else if (!(node instanceof Footnote || node instanceof HtmlInlineBase)) {
      children(node);
    }
  }

  /**
   * Whether a node is brackets that name nothing, neither a link nor a picture nor a footnote: then
   * they are text, and what they hold keeps its markup.
   */
  static boolean isUndefined(Node node) {
    if (node instanceof RefNode ref) {
      return ref.getReferenceNode(ref.getDocument()) == null;
    }
    return node instanceof Footnote marker && marker.getReferenceNode(marker.getDocument()) == null;
  }

  private String result() {
    return HtmlText.clean(text.toString()).strip();
  }
}
