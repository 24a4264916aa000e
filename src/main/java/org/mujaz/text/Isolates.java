package org.mujaz.text;

/** The isolates that editors write themselves: U+2066, U+2067 or U+2068, to U+2069. */
final class Isolates {

  private static final char POP = '\u2069';

  private Isolates() {}

  /** The offset behind the isolate that begins here; one without an end lasts to the end. */
  static int end(String text, int start) {
    int depth = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u2066' && c < POP) {
        depth++;
      } else if (c == POP) {
        depth--;
        if (depth <= 0) {
          return i + 1;
        }
      }
    }
    return text.length();
  }
}
