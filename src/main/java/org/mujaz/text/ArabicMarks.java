package org.mujaz.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;

/** The marks that may be left out of Arabic writing without making another word of it. */
final class ArabicMarks {

  static final int TATWEEL = 0x0640;

  private ArabicMarks() {}

  /** Whether this is a vowel sign, a shadda or another sign that is set above or below a letter. */
  static boolean isTashkeel(int codePoint) {
    return isArabicBlock(codePoint)
        && UCharacter.getType(codePoint) == ECharacterCategory.NON_SPACING_MARK;
  }

  /** Whether this is tashkeel or the stroke that stretches a word. */
  static boolean isOptional(int codePoint) {
    return codePoint == TATWEEL || isTashkeel(codePoint);
  }

  private static boolean isArabicBlock(int codePoint) {
    return (codePoint >= 0x0600 && codePoint <= 0x06FF)
        || (codePoint >= 0x0750 && codePoint <= 0x077F)
        || (codePoint >= 0x0870 && codePoint <= 0x08FF);
  }
}
