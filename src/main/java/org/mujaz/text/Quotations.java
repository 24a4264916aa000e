package org.mujaz.text;

/** Knows whether a piece of text leaves a quotation open. */
final class Quotations {

  private Quotations() {}

  /** Whether every «, “ and ( is closed, and straight quotation marks come in pairs. */
  static boolean areClosed(String text) {
    int angles = 0;
    int curls = 0;
    int parentheses = 0;
    int straight = 0;
    char[] chars = text.toCharArray();
    for (char c : chars) {
      switch (c) {
        case '«' -> angles++;
        case '»' -> angles--;
        case '“' -> curls++;
        case '”' -> curls--;
        case '(' -> parentheses++;
        case ')' -> parentheses--;
        case '"' -> straight++;
        default -> {}
      }
    }
    return angles == 0 && curls == 0 && parentheses == 0 && straight % 2 == 0;
  }
}
