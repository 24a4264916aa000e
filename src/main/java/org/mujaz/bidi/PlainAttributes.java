package org.mujaz.bidi;

import java.util.Set;
import org.mujaz.html.Attribute;
import org.mujaz.html.CharacterReference;
import org.mujaz.html.Markup;
import org.mujaz.html.Token;
import org.mujaz.model.Direction;
import org.mujaz.text.PlainDirection;

/** Marks the direction of texts in which no element can stand. */
final class PlainAttributes {

  private static final Set<String> META =
      Set.of(
          "description",
          "og:title",
          "og:description",
          "og:site_name",
          "og:image:alt",
          "twitter:title",
          "twitter:description",
          "twitter:image:alt");

  private final Markup html;
  private final Edits edits;

  PlainAttributes(Markup html, Edits edits) {
    this.html = html;
    this.edits = edits;
  }

  /** Marks the attributes of a start tag whose element has this direction. */
  void mark(Token tag, Direction direction) {
    boolean meta = tag.opens("meta") && isText(tag);
    if (!meta && !tag.mayHave(Attribute.TEXTS)) {
      return;
    }
    for (Attribute attribute : tag.attributes()) {
      if (attribute.isText() || (meta && attribute.is("content"))) {
        mark(attribute.value(), attribute.valueStart(), direction);
      }
    }
  }

  private static boolean isText(Token meta) {
    return META.contains(meta.value("name", "")) || META.contains(meta.value("property", ""));
  }

  /** Marks the text of a title. */
  void markText(Token text, Direction direction) {
    String raw = html.substring(text.start(), text.end());
    mark(CharacterReference.resolve(raw), text.start(), direction);
  }

  /** By us or by an editor, perhaps for another direction than the element has by now. */
  private static boolean isMarked(String text) {
    return text.startsWith("\u200E") || text.startsWith("\u200F");
  }

  private void mark(String text, int offset, Direction direction) {
    String marked = isMarked(text) ? text : PlainDirection.mark(text, direction);
    if (marked.length() > text.length()) {
      edits.insert(offset, marked.substring(0, marked.length() - text.length()));
    }
  }
}
