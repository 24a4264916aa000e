package org.mujaz.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mujaz.model.Language;

/**
 * Writes the markers of footnotes in the text and the notes at its end.
 *
 * <p>Notes are numbered in the order in which the text first names them; a note that nothing names
 * is reported and not written. There are no words in it, so it needs no translation: the roles of
 * DPUB-ARIA tell a screen reader what is a note and what is a way back. The ids hold the language,
 * so that both versions of a story can stand on one page, and a colon, which no heading's id has.
 */
final class FootnoteWriter {

  /** The hooked arrow as text, not as a picture: U+FE0E follows it. */
  private static final String BACK_TO_THE_LEFT = "\u21A9\uFE0E";

  private static final String BACK_TO_THE_RIGHT = "\u21AA\uFE0E";

  private final Rendering rendering;
  private final BlockWriter blocks;
  private final List<FootnoteBlock> notes = new ArrayList<>();
  private final Map<FootnoteBlock, Integer> uses = new HashMap<>();

  FootnoteWriter(Rendering rendering, BlockWriter blocks) {
    this.rendering = rendering;
    this.blocks = blocks;
  }

  /** Writes a marker. */
  void marker(Footnote marker) {
    FootnoteBlock note = marker.getReferenceNode(marker.getDocument());
    int use = uses.merge(note, 1, Integer::sum);
    if (use == 1) {
      notes.add(note);
    }
    int number = notes.indexOf(note) + 1;
    rendering
        .html
        .append("<sup><a id=\"")
        .append(markerId(number, use))
        .append("\" href=\"#")
        .append(noteId(number))
        .append("\" role=\"doc-noteref\">")
        .append(rendering.numbers.plain(number))
        .append("</a></sup>");
  }

  /** Writes the notes that were named, and reports the others; notes may name further notes. */
  void notes() {
    if (!notes.isEmpty()) {
      section();
    }
    new FootnoteCheck(rendering).report(uses.keySet());
  }

  private void section() {
    rendering
        .html
        .append("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol")
        .append(rendering.ordinals())
        .append(">\n");
    for (int number = 1; number <= notes.size(); number++) {
      note(notes.get(number - 1), number);
    }
    rendering.html.append("</ol>\n</div>\n");
  }

  private void note(FootnoteBlock note, int number) {
    rendering.html.append("<li id=\"").append(noteId(number)).append("\">\n");
    for (Node node = note.getFirstChild(); node != null; node = node.getNext()) {
      if (node == note.getLastChild() && node instanceof Paragraph paragraph) {
        blocks.paragraph(paragraph, () -> waysBack(note, number));
      } else {
        blocks.block(node);
      }
    }
    if (!(note.getLastChild() instanceof Paragraph)) {
      rendering.html.append("<p>");
      int start = rendering.html.length();
      waysBack(note, number);
      rendering.html.deleteCharAt(start).append("</p>\n");
    }
    rendering.html.append("</li>\n");
  }

  /** A space and a link for each marker of the note. */
  private void waysBack(FootnoteBlock note, int number) {
    String arrow = rendering.language == Language.ARABIC ? BACK_TO_THE_RIGHT : BACK_TO_THE_LEFT;
    int count = uses.getOrDefault(note, 0);
    for (int use = 1; use <= count; use++) {
      rendering
          .html
          .append(" <a href=\"#")
          .append(markerId(number, use))
          .append("\" role=\"doc-backlink\">")
          .append(arrow);
      if (count > 1) {
        rendering.html.append("<sup>").append(rendering.numbers.plain(use)).append("</sup>");
      }
      rendering.html.append("</a>");
    }
  }

  private String noteId(int number) {
    return "fn:" + rendering.language.code() + ":" + number;
  }

  private String markerId(int number, int use) {
    String id = "fnref:" + rendering.language.code() + ":" + number;
    return use == 1 ? id : id + ":" + use;
  }
}
