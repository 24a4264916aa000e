package org.mujaz.markdown.conversion;

/** Whether signs of emphasis would be read as such: CommonMark 6.2, left- and right-flanking. */
final class Flanking {

  private Flanking() {}

  /** Whether the words between the signs, and what is before and after, let them be read. */
  static boolean allows(int before, String words, int after) {
    int first = words.codePointAt(0);
    int last = words.codePointBefore(words.length());
    boolean opens = !isPunctuation(first) || isEdge(before);
    boolean closes = !isPunctuation(last) || isEdge(after);
    return opens && closes && before != '*' && before != '~' && after != '*' && after != '~';
  }

  private static boolean isEdge(int codePoint) {
    return isSpace(codePoint) || isPunctuation(codePoint);
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** Whatever is neither a letter, a digit nor a mark on one of them, to be safe. */
  private static boolean isPunctuation(int codePoint) {
    return !Character.isLetterOrDigit(codePoint)
        && !isSpace(codePoint)
        && Character.getType(codePoint) != Character.NON_SPACING_MARK;
  }
}
