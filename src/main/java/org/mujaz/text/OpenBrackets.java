package org.mujaz.text;

/** The brackets and quotation marks that are open inside a run. */
final class OpenBrackets {

  /** Deeper nesting is no text; the bound keeps the search linear. */
  private static final int DEPTH = 4;

  private static final String OPENING = "([{“‘«‹\"";
  private static final String CLOSING = ")]}”’»›\"";

  private final StringBuilder open = new StringBuilder();
  private boolean held;

  static boolean opens(String text, int offset) {
    char c = text.charAt(offset);
    return c == '"' ? !followsWord(text, offset) : c != '‘' && OPENING.indexOf(c) >= 0;
  }

  static boolean closes(String text, int offset) {
    char c = text.charAt(offset);
    return c == '"' ? followsWord(text, offset) : c != '’' && CLOSING.indexOf(c) >= 0;
  }

  /** A straight quotation mark closes after anything but white space and opening brackets. */
  private static boolean followsWord(String text, int offset) {
    if (offset == 0) {
      return false;
    }
    char before = text.charAt(offset - 1);
    return !WhiteSpace.is(before) && OPENING.indexOf(before) < 0;
  }

  static boolean match(int opening, int closing) {
    int index = OPENING.indexOf(opening);
    return index >= 0 && CLOSING.charAt(index) == closing;
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  /**
   * Opens one.
   *
   * @param attached whether it stands directly behind a word, as in {@code f(2)}
   * @return false when there are too many
   */
  boolean push(int bracket, boolean attached) {
    held = open.isEmpty() ? attached : held;
    open.append((char) bracket);
    return open.length() <= DEPTH;
  }

  /** Closes the last one; false when it does not fit. */
  boolean pop(int bracket) {
    int top = open.length() - 1;
    boolean fits = match(open.charAt(top), bracket);
    open.setLength(top);
    return fits;
  }

  /** Notes that a word stands inside. */
  void hold() {
    held = true;
  }

  /** Whether what has just been closed belongs to the run. */
  boolean held() {
    return held;
  }
}
