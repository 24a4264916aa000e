package org.mujaz.card;

import java.text.Normalizer;

/** Text as a card can draw it. */
final class CardText {

  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;

  private CardText() {}

  /** Composed, with single spaces, and of what has no shape only what joins or parts letters. */
  static String of(String text) {
    StringBuilder shown = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> c == JOINER || c == NON_JOINER || !isMark(c))
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .forEach(shown::appendCodePoint);
    return shown.toString().strip().replaceAll(" +", " ");
  }

  private static boolean isMark(int codePoint) {
    return Faces.isShapeless(codePoint) && !Character.isWhitespace(codePoint);
  }
}
