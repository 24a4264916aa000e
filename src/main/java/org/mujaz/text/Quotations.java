package org.mujaz.text;

/** Knows whether a piece of text leaves a quotation open. */
final class Quotations {

  private Quotations() {}

  /** Whether every «, “ and ( is closed, and straight quotation marks come in pairs. */
  static boolean areClosed(String text) {
    return count(text, '«') == count(text, '»')
        && count(text, '“') == count(text, '”')
        && count(text, '(') == count(text, ')')
        && count(text, '"') % 2 == 0;
  }

  private static long count(String text, char mark) {
    return text.chars().filter(c -> c == mark).count();
  }
}
