package org.mujaz.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UScript;
import java.util.Optional;
import org.mujaz.model.Language;

/** What a character does to the order of a line, as far as finding runs needs it. */
enum Strength {
  /** A letter that is read from left to right. */
  LTR,
  /** A letter that is read from right to left. */
  RTL,
  /** A digit of either family. */
  DIGIT,
  /** A sign on the character before it. */
  MARK,
  /** Begins or ends an isolate that an editor wrote. */
  ISOLATE,
  /** Space, punctuation, symbols, marks of direction. */
  NEUTRAL;

  static Strength of(int codePoint) {
    if (codePoint < 0x80) {
      return ascii(codePoint);
    }
    if (codePoint == 0x200E || codePoint == 0x200F || codePoint == 0x061C) {
      return NEUTRAL;
    }
    return switch (UCharacter.getDirection(codePoint)) {
      case UCharacterDirection.LEFT_TO_RIGHT -> LTR;
      case UCharacterDirection.RIGHT_TO_LEFT, UCharacterDirection.RIGHT_TO_LEFT_ARABIC -> RTL;
      case UCharacterDirection.EUROPEAN_NUMBER, UCharacterDirection.ARABIC_NUMBER -> DIGIT;
      case UCharacterDirection.DIR_NON_SPACING_MARK -> MARK;
      case UCharacterDirection.FIRST_STRONG_ISOLATE,
          UCharacterDirection.LEFT_TO_RIGHT_ISOLATE,
          UCharacterDirection.RIGHT_TO_LEFT_ISOLATE,
          UCharacterDirection.POP_DIRECTIONAL_ISOLATE ->
          ISOLATE;
      default -> NEUTRAL;
    };
  }

  private static Strength ascii(int c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      return LTR;
    }
    return c >= '0' && c <= '9' ? DIGIT : NEUTRAL;
  }

  /** The strength of the character at an offset; neutral outside of the text. */
  static Strength at(String text, int offset) {
    return offset >= 0 && offset < text.length() ? of(text.codePointAt(offset)) : NEUTRAL;
  }

  boolean isStrong() {
    return this == LTR || this == RTL;
  }

  /** Whether it can be the beginning of a word or number that is read from left to right. */
  boolean isLtrOrDigit() {
    return this == LTR || this == DIGIT;
  }

  /** The language that a script tells; Latin letters are taken for English. */
  static Optional<Language> language(int codePoint) {
    return switch (UScript.getScript(codePoint)) {
      case UScript.LATIN -> Optional.of(Language.ENGLISH);
      case UScript.ARABIC -> Optional.of(Language.ARABIC);
      default -> Optional.empty();
    };
  }
}
