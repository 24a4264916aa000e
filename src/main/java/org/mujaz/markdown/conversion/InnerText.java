package org.mujaz.markdown.conversion;

/**
 * What stands in an element inside of a line. Space and line ends at its borders stand outside of
 * it in Markdown: CommonMark 6.2 takes signs beside space for text, and a backslash that ends a
 * line would escape the sign behind it.
 *
 * @param before what parts it from the words before the element
 * @param words without them
 * @param behind what parts it from the words behind the element
 */
record InnerText(Gap before, String words, Gap behind) {

  /** What parts words. */
  enum Gap {
    NONE,
    SPACE,
    LINE
  }

  /**
   * Takes a text apart.
   *
   * @param lineBreak how a line ends inside of it; a space where lines do not
   */
  static InnerText of(String text, String lineBreak) {
    Gap before = Gap.NONE;
    int from = 0;
    for (Gap gap = at(text, 0, lineBreak); gap != Gap.NONE; gap = at(text, from, lineBreak)) {
      from += length(gap, lineBreak);
      before = wider(before, gap);
    }
    Gap behind = Gap.NONE;
    int to = text.length();
    for (Gap gap = until(text, to, from, lineBreak);
        gap != Gap.NONE;
        gap = until(text, to, from, lineBreak)) {
      to -= length(gap, lineBreak);
      behind = wider(behind, gap);
    }
    return new InnerText(before, text.substring(from, to), behind);
  }

  private static Gap at(String text, int from, String lineBreak) {
    if (!lineBreak.isBlank() && text.startsWith(lineBreak, from)) {
      return Gap.LINE;
    }
    boolean space = from < text.length() && Character.isWhitespace(text.charAt(from));
    return space ? Gap.SPACE : Gap.NONE;
  }

  private static Gap until(String text, int to, int from, String lineBreak) {
    int start = to - lineBreak.length();
    if (start >= from && at(text, start, lineBreak) == Gap.LINE && !isText(text, start)) {
      return Gap.LINE;
    }
    boolean space = to > from && Character.isWhitespace(text.charAt(to - 1));
    return space ? Gap.SPACE : Gap.NONE;
  }

  /** Whether it is a tag that is only written about. */
  private static boolean isText(String text, int start) {
    return text.charAt(start) == '<' && Escapes.isEscaped(text, start);
  }

  private static int length(Gap gap, String lineBreak) {
    return gap == Gap.LINE ? lineBreak.length() : 1;
  }

  private static Gap wider(Gap one, Gap other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
