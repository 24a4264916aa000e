package org.mujaz.security;

/** A text that counts how often it is looked at, and does not let itself be looked at for ever. */
final class CountedText implements CharSequence {

  /** Somebody looked at a text more often than its length allows. */
  static final class TooOften extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final String text;
  private long left;

  /**
   * A text.
   *
   * @param looks at one of its characters, that are allowed in all
   */
  CountedText(String text, long looks) {
    this.text = text;
    this.left = looks;
  }

  @Override
  public char charAt(int index) {
    left--;
    if (left < 0) {
      throw new TooOften();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
