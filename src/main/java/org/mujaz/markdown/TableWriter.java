package org.mujaz.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.StringJoiner;
import org.mujaz.model.Language;

/**
 * Writes tables, each in a box that can scroll on its own where the page is narrow.
 *
 * <p>The box takes the focus, so that the arrow keys can scroll it, and is announced by the words
 * at the head of the columns: a table in Markdown has no other name. The alignment is a class and
 * follows the reading direction, because styles in the text are against the site's content security
 * policy: {@code :--} is the side where reading starts, {@code --:} where it ends.
 */
final class TableWriter {

  private final Rendering rendering;
  private final InlineWriter inlines;

  TableWriter(Rendering rendering, InlineWriter inlines) {
    this.rendering = rendering;
    this.inlines = inlines;
  }

  /** Writes a table. */
  void table(TableBlock table) {
    rendering.html.append("<div class=\"table\" tabindex=\"0\"");
    String name = name(table);
    if (!name.isEmpty()) {
      rendering.attribute("role", "region");
      rendering.attribute("aria-label", name);
    }
    rendering.html.append(">\n<table>\n");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        rows("thead", part);
      } else if (part instanceof TableBody && part.hasChildren()) {
        rows("tbody", part);
      }
    }
    rendering.html.append("</table>\n</div>");
  }

  private String name(TableBlock table) {
    StringJoiner name = new StringJoiner(rendering.language == Language.ARABIC ? "، " : ", ");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead && part.getFirstChild() != null) {
        for (Node cell : part.getFirstChild().getChildren()) {
          String words = PlainText.of(cell);
          if (!words.isEmpty()) {
            name.add(words);
          }
        }
      }
    }
    return name.toString();
  }

  private void rows(String name, Node part) {
    rendering.html.append('<').append(name).append(">\n");
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      rendering.html.append("<tr>\n");
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        cell((TableCell) cell);
      }
      rendering.html.append("</tr>\n");
    }
    rendering.html.append("</").append(name).append(">\n");
  }

  /** A heading without words would be announced as one; such a cell is an ordinary one. */
  private void cell(TableCell cell) {
    boolean empty = cell.getText().isBlank();
    boolean heads = cell.isHeader() && !empty;
    rendering.html.append(heads ? "<th scope=\"col\"" : "<td");
    if (cell.getAlignment() != null) {
      rendering.attribute(
          "class",
          switch (cell.getAlignment()) {
            case LEFT -> "start";
            case CENTER -> "center";
            case RIGHT -> "end";
          });
    }
    rendering.html.append('>');
    if (!empty) {
      inlines.content(cell);
    }
    rendering.html.append(heads ? "</th>\n" : "</td>\n");
    rendering.plain.append(' ');
  }
}
