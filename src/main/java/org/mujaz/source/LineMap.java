package org.mujaz.source;

import java.util.Arrays;

/** Turns offsets in a text into lines and columns; lines end in LF, CRLF or CR. */
public final class LineMap {

  private final String text;
  private final int[] starts;

  /** Indexes {@code text}. */
  public LineMap(String text) {
    this.text = text;
    this.starts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    char[] chars = text.toCharArray();
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      boolean ends = c == '\n' || (c == '\r' && !(i + 1 < chars.length && chars[i + 1] == '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** The 1-based line that holds {@code offset} (in UTF-16 units, the end of the text included). */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, checked(offset));
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The 1-based column of {@code offset}, in code points. */
  public int column(int offset) {
    return text.codePointCount(starts[line(offset) - 1], offset) + 1;
  }

  /** The offset of the first character of the 1-based {@code line}. */
  public int start(int line) {
    return starts[line - 1];
  }

  /** How many lines there are; a text without a line end has one. */
  public int lines() {
    return starts.length;
  }

  /** The 1-based {@code line} without its line end. */
  public String lineText(int line) {
    int end = line < starts.length ? starts[line] : text.length();
    int start = starts[line - 1];
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  private int checked(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException("offset " + offset + " of " + text.length());
    }
    return offset;
  }
}
