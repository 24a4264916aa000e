package org.mujaz.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mujaz.bidi.LineMarks;
import org.mujaz.model.Direction;

/**
 * A finished text as the plain part of a mail. Its lines are short, as RFC 5322 (2.1.1) asks for
 * and every program shows them, and each reads right by itself, because some programs find the
 * direction anew for each. A line that is an address in {@code <…>} stays whole (RFC 3986, C).
 */
public final class MailText {

  /** Room for the sign of a quotation before 78 columns are full. */
  private static final int COLUMNS = 72;

  private MailText() {}

  /**
   * The text.
   *
   * @param text as a template made it: a line for each paragraph
   */
  public static String of(String text, Direction direction) {
    return text.strip()
        .replaceAll("\\R{3,}", "\n\n")
        .lines()
        .flatMap(line -> wrapped(line.strip()).stream())
        .map(line -> LineMarks.of(line, direction))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<String> wrapped(String line) {
    if (line.startsWith("<") && line.endsWith(">")) {
      return List.of(line);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String word : line.split("[ \t]+", -1)) {
      if (!current.isEmpty() && columns(current) + 1 + columns(word) > COLUMNS) {
        lines.add(current.toString());
        current.setLength(0);
      }
      current.append(current.isEmpty() ? "" : " ").append(word);
    }
    lines.add(current.toString());
    return lines;
  }

  /** How wide it is where every letter is as wide as the next, and marks above it have no width. */
  private static long columns(CharSequence text) {
    return text.codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .count();
  }
}
