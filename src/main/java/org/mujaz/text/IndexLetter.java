package org.mujaz.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/** The heading of an alphabetical index under which a name stands: أ–ي, A–Z. */
public final class IndexLetter {

  /** The heading for names that begin with a digit or with a letter of another script. */
  public static final String OTHER = "#";

  private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();

  private IndexLetter() {}

  /**
   * The heading for a name; names in {@linkplain NameOrder order} have their headings in order, so
   * that each heading but {@link #OTHER} comes once.
   */
  public static String of(String name) {
    String head = NFKD.normalize(NameHead.key(name));
    if (head.isEmpty()) {
      return OTHER;
    }
    int letter = UCharacter.toUpperCase(head.codePointAt(0));
    if (letter >= 'A' && letter <= 'Z') {
      return Character.toString(letter);
    }
    return arabic(letter);
  }

  private static String arabic(int letter) {
    return switch (letter) {
      case 'ا', 'ء' -> "أ";
      case 'پ' -> "ب";
      case 'چ' -> "ج";
      case 'ژ' -> "ز";
      case 'ڤ' -> "ف";
      case 'گ' -> "ك";
      default ->
          "بتثجحخدذرزسشصضطظعغفقكلمنهوي".indexOf(letter) >= 0 ? Character.toString(letter) : OTHER;
    };
  }
}
