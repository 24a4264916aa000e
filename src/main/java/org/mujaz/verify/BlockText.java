package org.mujaz.verify;

import org.mujaz.html.NameSet;
import org.mujaz.html.Token;
import org.mujaz.model.Direction;

/** The words of one block of a page, without those of blocks inside it. */
final class BlockText {

  /** Blocks that have words; what stands in a bare {@code div} is a theme's. */
  private static final NameSet NAMES =
      NameSet.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "dt",
          "dd",
          "td",
          "th",
          "caption",
          "figcaption",
          "blockquote",
          "summary");

  /** With so many letters a text is prose, not a name or a headline. */
  private static final int PROSE = 80;

  /** A sentence has so many letters at least; what is shorter may be a name. */
  private static final int SENTENCE = 30;

  private static final int WORDS = 5;

  private static final byte LEFT_TO_RIGHT = Character.DIRECTIONALITY_LEFT_TO_RIGHT;

  private static final int SHOWN = 40;

  private final boolean heading;
  private final boolean rightToLeft;
  private String text = "";

  /** How many spaces were left out before it. */
  private int indent;

  private int own;
  private int foreign;
  private int words;
  private int names;
  private boolean inWord;
  private int last;

  BlockText(String name, Direction direction) {
    this.heading = name.startsWith("h");
    this.rightToLeft = direction == Direction.RTL;
  }

  /** Whether it was given nothing but white space. */
  boolean isBlank() {
    return text.isEmpty() && own == 0;
  }

  static boolean isBlock(Token tag) {
    return tag.isOneOf(NAMES);
  }

  /** Whether it may still run the wrong way: one letter of its own direction settles it. */
  boolean isUndecided() {
    return own == 0;
  }

  /**
   * Takes the next characters if that is done at once, as mostly: a letter settles it, or there are
   * none but spaces before its first word.
   *
   * @return whether they were taken
   */
  boolean takes(char[] page, int start, int end) {
    int first = start;
    while (first < end && (page[first] == ' ' || page[first] == '\n')) {
      first++;
    }
    if (first == end && text.isEmpty()) {
      inWord = false;
      indent += Math.min(end - start, SHOWN * 2);
      return true;
    }
    for (int i = first; i < end && page[i] != '&' && !Character.isSurrogate(page[i]); i++) {
      byte strength = Character.getDirectionality(page[i]);
      if (rightToLeft ? isRightToLeft(strength) : strength == LEFT_TO_RIGHT) {
        own++;
        return true;
      }
    }
    return false;
  }

  /** Takes the next characters, with references resolved. */
  void add(String part) {
    for (int i = 0; i < part.length() && isUndecided(); ) {
      int codePoint = part.codePointAt(i);
      i += Character.charCount(codePoint);
      letter(codePoint);
      if (!Character.isWhitespace(codePoint) && "\"'»”’)]".indexOf(codePoint) < 0) {
        last = codePoint;
      }
    }
    if (indent + text.length() <= SHOWN * 2) {
      text += part.substring(0, Math.min(part.length(), SHOWN * 2));
    }
  }

  private void letter(int codePoint) {
    byte strength = Character.getDirectionality(codePoint);
    boolean rtl = isRightToLeft(strength);
    if (!rtl && strength != LEFT_TO_RIGHT) {
      inWord &= strength == Character.DIRECTIONALITY_NONSPACING_MARK || isApostrophe(codePoint);
      return;
    }
    own += rtl == rightToLeft ? 1 : 0;
    foreign += rtl == rightToLeft ? 0 : 1;
    words += inWord ? 0 : 1;
    names += !inWord && Character.isUpperCase(codePoint) ? 1 : 0;
    inWord = true;
  }

  private static boolean isRightToLeft(byte strength) {
    return strength == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || strength == Character.DIRECTIONALITY_RIGHT_TO_LEFT;
  }

  private static boolean isApostrophe(int codePoint) {
    return codePoint == '\'' || codePoint == '’' || codePoint == '-';
  }

  /**
   * Whether it is prose of the other direction from end to end: eighty letters, or a sentence. The
   * title of a work and a citation have as many capitals as other words, or no full stop.
   */
  boolean runsTheWrongWay() {
    boolean sentence =
        foreign >= SENTENCE
            && words >= WORDS
            && names * 2 < words
            && (heading || ".!?؟…".indexOf(last) >= 0);
    return isUndecided() && (sentence || (foreign >= PROSE && names * 2 < words));
  }

  /** Its first words. */
  String beginning() {
    String whole = text.strip().replaceAll("\\s+", " ");
    return whole.length() > SHOWN
        ? whole.substring(0, whole.lastIndexOf(' ', SHOWN) + 1).strip() + "…"
        : whole;
  }
}
