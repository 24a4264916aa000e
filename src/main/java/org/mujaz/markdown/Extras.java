package org.mujaz.markdown;

/**
 * Knows whether a body may have anything that is no CommonMark: tables, footnotes, lists of terms
 * and tasks, words struck through. Most have not, and the parser is faster where it need not look
 * for them.
 */
final class Extras {

  private Extras() {}

  /** Whether there may be any from an offset on: a quick no for nearly every text. */
  static boolean mayBeIn(String text, int from) {
    char[] chars = text.toCharArray();
    char before = '\n';
    for (int i = from; i < chars.length; i++) {
      char c = chars[i];
      if (c == '|'
          || c == '~'
          || (c == ':' && beginsLine(before))
          || (before == '[' && isSign(c))) {
        return true;
      }
      before = c;
    }
    return false;
  }

  /** Whether a definition may begin behind this character, in whatever it stands. */
  private static boolean beginsLine(char before) {
    return before <= ' ' || before == '>';
  }

  /** Whether this makes a footnote or the box of a task of a bracket. */
  private static boolean isSign(char behindBracket) {
    return behindBracket == '^'
        || behindBracket == ' '
        || behindBracket == 'x'
        || behindBracket == 'X';
  }
}
