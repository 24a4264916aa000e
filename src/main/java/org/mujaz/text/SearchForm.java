package org.mujaz.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;

/**
 * The spelling under which texts are searched: what {@link Folding} forgives in names, and the
 * accents of Latin letters, letters for foreign sounds, and the signs inside of numbers.
 *
 * <p>{@code search-keys.js} of the theme does the same in the page; a golden file holds both.
 */
final class SearchForm {

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();

  /**
   * Nearly all characters of real text; what becomes of each does not depend on those beside it.
   */
  private static final char[] FORMS = new char[0x700];

  /**
   * For what becomes several characters, and for marks that make another letter of the one before.
   */
  private static final char NONE = '\uFFFF';

  /** For what leaves nothing behind. */
  private static final char DROPPED = '\uFFFE';

  static {
    for (int c = 0; c < FORMS.length; c++) {
      String form = whole(Character.toString(c));
      boolean composes = (c >= 0x0300 && c <= 0x036F) || (c >= 0x0653 && c <= 0x0655);
      if (composes || form.length() > 1) {
        FORMS[c] = NONE;
      } else {
        FORMS[c] = form.isEmpty() ? DROPPED : form.charAt(0);
      }
    }
  }

  private SearchForm() {}

  static String of(String text) {
    StringBuilder form = new StringBuilder(text.length());
    for (int from = 0; from < text.length(); ) {
      int space = text.indexOf(' ', from);
      int end = space < 0 ? text.length() : space + 1;
      append(form, text, from, end);
      from = end;
    }
    return form.toString();
  }

  /** Nothing composes over a space, so each piece up to one has its form by itself. */
  private static void append(StringBuilder form, String text, int from, int end) {
    int start = form.length();
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      char one = c < FORMS.length ? FORMS[c] : NONE;
      if (one == NONE) {
        form.setLength(start);
        form.append(whole(text.substring(from, end)));
        return;
      }
      if (one != DROPPED) {
        form.append(one);
      }
    }
  }

  private static String whole(String text) {
    String seats = NFKC.normalize(text).replace('ؤ', 'ء').replace('ئ', 'ء');
    String bare = UCharacter.toLowerCase(ULocale.ROOT, NFKD.normalize(seats));
    StringBuilder form = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); ) {
      int codePoint = bare.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint < 0x80) {
        form.append((char) codePoint);
      } else if (!isIgnored(codePoint)) {
        append(form, codePoint);
      }
    }
    return form.toString();
  }

  private static boolean isIgnored(int codePoint) {
    int type = UCharacter.getType(codePoint);
    return type == ECharacterCategory.NON_SPACING_MARK
        || type == ECharacterCategory.FORMAT
        || codePoint == ArabicMarks.TATWEEL
        || codePoint == 'ٴ';
  }

  private static void append(StringBuilder form, int codePoint) {
    switch (codePoint) {
      case 'ß' -> form.append("ss");
      case 'æ' -> form.append("ae");
      case 'œ' -> form.append("oe");
      case 'þ' -> form.append("th");
      default -> form.appendCodePoint(letter(codePoint));
    }
  }

  private static int letter(int codePoint) {
    return switch (codePoint) {
      case 'ۍ', 'ێ' -> 'ي';
      case 'پ' -> 'ب';
      case 'چ' -> 'ج';
      case 'ڤ', 'ڥ' -> 'ف';
      case 'ڨ' -> 'ق';
      case 'گ', 'ڭ' -> 'ك';
      case 'ں' -> 'ن';
      case '٫' -> '.';
      case '٬' -> ',';
      case '’', '‘', 'ʼ', 'ʻ', 'ʾ', 'ʿ' -> '\'';
      case 'ø' -> 'o';
      case 'ł' -> 'l';
      case 'đ', 'ð' -> 'd';
      case 'ħ' -> 'h';
      case 'ı' -> 'i';
      case 'ς' -> 'σ';
      default -> Folding.letter(codePoint);
    };
  }
}
