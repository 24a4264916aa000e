package org.mujaz.translation;

import java.util.ArrayList;
import java.util.List;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** The changes of one original as lines for a terminal, its own words as they are. */
final class ChangeText {

  private static final int WIDTH = 96;
  private static final String INDENT = "      ";

  private final Difference difference;
  private final Messages messages;

  ChangeText(Difference difference, Messages messages) {
    this.difference = difference;
    this.messages = messages;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Change change : difference.changes()) {
      lines.add(INDENT + messages.line(heading(change)));
      change.before().forEach(paragraph -> wrap("- ", paragraph, lines));
      change.after().forEach(paragraph -> wrap("+ ", paragraph, lines));
    }
    return lines;
  }

  private Wording heading(Change change) {
    return switch (change.part()) {
      case TITLE -> ReportPhrase.THE_TITLE;
      case SUMMARY -> ReportPhrase.THE_SUMMARY;
      case BODY -> difference.commit().isPresent() ? where(change) : counted(change);
    };
  }

  private static Wording where(Change change) {
    if (change.after().isEmpty()) {
      return change.atTheEnd()
          ? ReportPhrase.AT_THE_END
          : ReportPhrase.BEFORE_PARAGRAPH.with(Integer.toString(change.paragraph()));
    }
    String first = Integer.toString(change.paragraph());
    int last = change.paragraph() + change.after().size() - 1;
    return change.after().size() == 1
        ? ReportPhrase.PARAGRAPH.with(first)
        : ReportPhrase.PARAGRAPHS_TO.with(first, Integer.toString(last));
  }

  /** How much was there, where its words are not known. */
  private static Wording counted(Change change) {
    if (change.removed() == 0) {
      return where(change);
    }
    Wording removed = ReportPhrase.PARAGRAPHS.counting(change.removed());
    return change.after().isEmpty()
        ? ReportPhrase.WENT.with(where(change), removed)
        : ReportPhrase.IN_PLACE_OF.with(where(change), removed);
  }

  private static void wrap(String mark, String paragraph, List<String> lines) {
    if (paragraph.isEmpty()) {
      return;
    }
    StringBuilder line = new StringBuilder(mark);
    int width = 0;
    for (String word : paragraph.split(" ", -1)) {
      int length = word.codePointCount(0, word.length());
      if (width > 0 && width + 1 + length > WIDTH) {
        lines.add(INDENT + line);
        line = new StringBuilder(" ".repeat(mark.length()));
        width = 0;
      }
      line.append(width > 0 ? " " : "").append(word);
      width += length + (width > 0 ? 1 : 0);
    }
    lines.add(INDENT + line);
  }
}
