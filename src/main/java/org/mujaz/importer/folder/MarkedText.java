package org.mujaz.importer.folder;

import java.util.List;
import java.util.Optional;
import org.mujaz.importer.folder.MarkScanner.Delimiters;
import org.mujaz.importer.folder.MarkScanner.Mark;

/** A text with marks of a template language, and what is put in their place. */
final class MarkedText {

  private final String text;
  private final StringBuilder out = new StringBuilder();

  private MarkedText(String text) {
    this.text = text;
  }

  /** Decides about one mark. */
  @FunctionalInterface
  interface Rule {
    /** What takes its place, and where the text goes on. */
    Replacement of(Mark mark);
  }

  /**
   * What takes the place of a mark.
   *
   * @param text instead of it
   * @param end where the text goes on
   */
  record Replacement(String text, int end) {}

  /** The text with every mark replaced. */
  static String replaced(String text, List<Delimiters> kinds, Rule rule) {
    return new MarkedText(text).replaced(new MarkScanner(text, kinds), rule);
  }

  private String replaced(MarkScanner scanner, Rule rule) {
    int at = 0;
    Optional<Mark> next = scanner.next(0);
    while (next.isPresent()) {
      Mark mark = next.get();
      out.append(text, at, mark.start());
      Replacement replacement = rule.of(mark);
      out.append(replacement.text());
      at = replacement.end();
      if (replacement.text().isEmpty() && isLineStart()) {
        at = afterBlankLine(at);
      }
      next = scanner.next(at);
    }
    return out.append(text, at, text.length()).toString();
  }

  private boolean isLineStart() {
    return out.isEmpty() || out.charAt(out.length() - 1) == '\n';
  }

  /** A line that has become empty goes, with a blank line behind it where one stands before it. */
  private int afterBlankLine(int from) {
    int end = lineEnd(from);
    if (end < 0) {
      return from;
    }
    boolean blankBefore =
        out.isEmpty() || (out.length() > 1 && out.charAt(out.length() - 2) == '\n');
    int second = blankBefore ? lineEnd(end) : -1;
    return second < 0 ? end : second;
  }

  /** Behind the line end, if there is nothing before it; else -1. */
  private int lineEnd(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      if (text.charAt(at++) == '\n') {
        return at;
      }
    }
    return -1;
  }

  /** The beginning of a block of code, on a line of its own. */
  static String fence(String text, int end, String language) {
    boolean lineEnds = end < text.length() && text.charAt(end) == '\n';
    return "```" + language + (lineEnds ? "" : "\n");
  }

  /** The end of a block of code, on a line of its own. */
  static String closingFence(String text, int start) {
    return start > 0 && text.charAt(start - 1) == '\n' ? "```" : "\n```";
  }
}
