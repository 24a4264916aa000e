package org.mujaz.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import org.mujaz.model.Direction;
import org.mujaz.text.FirstStrong;

/**
 * Emphasis with asterisks, also behind a letter that Arabic joins to the next word.
 *
 * <p>CommonMark's flanking rules (6.2) take the asterisks of {@code و**«نعم»**} for text, because
 * they stand between a letter and a quotation mark. In Arabic «و», «ب» and «ال» are written without
 * a space, so between an Arabic letter and an opening bracket or quotation mark asterisks open as
 * well, and between a closing one and an Arabic letter they close. Nothing changes where no Arabic
 * letter is beside them.
 */
final class ArabicEmphasis extends AsteriskDelimiterProcessor {

  private static final String OPENING = "«‹“‘\"'([{";
  private static final String CLOSING = "»›”’\"')]}";

  ArabicEmphasis() {
    super(false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return leftFlanking || (isArabic(before) && isOneOf(OPENING, after));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhiteSpace) {
    return rightFlanking || (isOneOf(CLOSING, before) && isArabic(after));
  }

  /** The parser gives one character, or nothing at the ends of a text. */
  private static boolean isOneOf(String signs, String character) {
    return character.length() == 1 && signs.contains(character);
  }

  private static boolean isArabic(String character) {
    return character.length() == 1
        && FirstStrong.of(character).filter(d -> d == Direction.RTL).isPresent();
  }
}
