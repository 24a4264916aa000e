package org.mujaz.text;

/** The space between words, where only the words count. */
public final class Spacing {

  private Spacing() {}

  /** The text on one line: each run of white space is one space, none at either end. */
  public static String collapsed(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (WhiteSpace.is(codePoint)) {
        space = !collapsed.isEmpty();
      } else {
        if (space) {
          collapsed.append(' ');
        }
        space = false;
        collapsed.appendCodePoint(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return collapsed.toString();
  }
}
