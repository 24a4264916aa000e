package org.mujaz.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;

/**
 * Decides when two spellings are one name: «الامارات» and «الإمارات» are.
 *
 * <p>It forgives what Arabic and English writers leave to taste and typists leave to chance: letter
 * case, compatibility forms, tashkeel, tatweel, invisible characters, the family of digits, the
 * hamza's seat, taa marbuta, alef maqsura, Persian keyboards, and how words are separated. Letters
 * that make another word stay apart: «علم» is not «ألم».
 */
public final class Folding {

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  private Folding() {}

  /**
   * The key of a name: equal keys mean one name. Keys are for comparing, never for showing.
   *
   * @return words separated by single spaces; empty when {@code text} has nothing to compare
   */
  public static String key(String text) {
    String normal = UCharacter.toLowerCase(ULocale.ROOT, NFKC.normalize(text));
    StringBuilder key = new StringBuilder(normal.length());
    boolean space = false;
    for (int i = 0; i < normal.length(); ) {
      int codePoint = normal.codePointAt(i);
      i += Character.charCount(codePoint);
      if (separates(codePoint)) {
        space = true;
      } else if (!isIgnored(codePoint)) {
        if (space && !key.isEmpty()) {
          key.append(' ');
        }
        space = false;
        key.appendCodePoint(letter(codePoint));
      }
    }
    return key.toString();
  }

  private static boolean separates(int codePoint) {
    return codePoint == '-'
        || codePoint == '_'
        || (codePoint >= 0x2010 && codePoint <= 0x2015)
        || WhiteSpace.is(codePoint);
  }

  private static boolean isIgnored(int codePoint) {
    return ArabicMarks.isOptional(codePoint) || Invisible.is(codePoint);
  }

  /** The letter that stands for all letters that {@code codePoint} is confused with. */
  static int letter(int codePoint) {
    return switch (codePoint) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ؤ', 'ئ' -> 'ء';
      case 'ى', 'ی', 'ې', 'ے' -> 'ي';
      case 'ة', 'ہ', 'ھ', 'ە', 'ۀ', 'ۂ', 'ۃ' -> 'ه';
      case 'ک', 'ڪ' -> 'ك';
      default -> codePoint <= 0xFFFF ? AsciiDigits.of((char) codePoint) : codePoint;
    };
  }
}
