package org.mujaz.markdown;

/**
 * Finds the ends of labels and targets in brackets, looking at each character once: CommonMark 6.3
 * and 4.7.
 */
final class Enclosed {

  /** A label has at most 999 characters. */
  private static final int LONGEST_LABEL = 999;

  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** What no label or target goes on over. */
  private interface Stop {
    boolean isAt(char c, char next);
  }

  private Enclosed() {}

  /**
   * Where a label ends that begins with a bracket: behind the next bracket that has no backslash.
   *
   * @return −1 where none begins, or where another begins first
   */
  static int endOfLabel(CharSequence text, int start) {
    return end(text, start, "[]", LONGEST_LABEL, (c, next) -> c == '[');
  }

  /**
   * Where a target in angle brackets ends. It has no line end; a space before a quotation mark
   * begins a title.
   *
   * @return −1 where there is none
   */
  static int endOfTarget(CharSequence text, int start) {
    return end(
        text,
        start,
        "<>",
        Integer.MAX_VALUE,
        (c, next) -> "<\t\n\0".indexOf(c) >= 0 || (c == ' ' && (next == '"' || next == '\'')));
  }

  private static int end(CharSequence text, int start, String brackets, int longest, Stop stop) {
    if (text.charAt(start) != brackets.charAt(0)) {
      return -1;
    }
    int count = 0;
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == brackets.charAt(1)) {
        return i + 1;
      }
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (stop.isAt(c, next) || ++count > longest) {
        return -1;
      }
      if (c == '\\' && ESCAPABLE.indexOf(next) >= 0) {
        i++;
      }
    }
    return -1;
  }
}
