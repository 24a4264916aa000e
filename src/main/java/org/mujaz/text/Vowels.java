package org.mujaz.text;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/** Compares what two spellings of one row of Arabic letters say of its vowels. */
public final class Vowels {

  private static final int FATHATAN = 0x064B;
  private static final int KASRA = 0x0650;
  private static final int SUKUN = 0x0652;
  private static final int NOTHING = 0;

  private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();

  private Vowels() {}

  /**
   * Whether both write a vowel sign, or its absence, on one letter, and not the same: عُمان and
   * عَمّان do, عمان and عُمان do not. A shadda that one of them leaves out says nothing.
   */
  public static boolean contradict(String one, String other) {
    List<Integer> ones = signs(one);
    List<Integer> others = signs(other);
    if (ones.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < ones.size(); i++) {
      int a = ones.get(i);
      int b = others.get(i);
      if (a != b && a != NOTHING && b != NOTHING) {
        return true;
      }
    }
    return false;
  }

  /** For each letter its vowel sign. */
  private static List<Integer> signs(String word) {
    List<Integer> signs = new ArrayList<>();
    for (int codePoint : NFKD.normalize(word).codePoints().toArray()) {
      if (isVowel(codePoint)) {
        if (!signs.isEmpty()) {
          signs.set(signs.size() - 1, codePoint);
        }
      } else if (!ArabicMarks.isOptional(codePoint) && !Invisible.is(codePoint)) {
        signs.add(NOTHING);
      }
    }
    return signs;
  }

  private static boolean isVowel(int codePoint) {
    return (codePoint >= FATHATAN && codePoint <= KASRA) || codePoint == SUKUN;
  }
}
