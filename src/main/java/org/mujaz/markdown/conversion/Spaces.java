package org.mujaz.markdown.conversion;

/** White space, which HTML has more of than Markdown. */
final class Spaces {

  private Spaces() {}

  /** Each run of white space of HTML as one space; the same instance where that changes nothing. */
  static String collapsed(String text) {
    int first = firstRun(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder collapsed = new StringBuilder(text.length()).append(text, 0, first);
    boolean space = first > 0 && text.charAt(first - 1) == ' ';
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = isSpace(c);
      if (!blank) {
        collapsed.append(c);
      } else if (!space) {
        collapsed.append(' ');
      }
      space = blank;
    }
    return collapsed.toString();
  }

  /** Where there is white space that is not one space alone. */
  private static int firstRun(String text) {
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c) && (space || c != ' ')) {
        return i;
      }
      space = c == ' ';
    }
    return text.length();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** Without white space at the ends, such as does not break lines included. */
  static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isEdge(char c) {
    return isSpace(c) || c == '\u000B' || c == '\u00A0';
  }
}
