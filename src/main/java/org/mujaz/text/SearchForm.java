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

  private SearchForm() {}

  static String of(String text) {
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
