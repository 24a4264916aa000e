package org.mujaz.problem;

import org.mujaz.model.Language;

/** The forms of what is counted, as CLDR's plural rules for whole numbers have them. */
enum PluralForm {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  static PluralForm of(long count, Language language) {
    if (count == 1) {
      return ONE;
    }
    return language == Language.ARABIC ? arabic(count) : OTHER;
  }

  private static PluralForm arabic(long count) {
    if (count == 0) {
      return ZERO;
    }
    if (count == 2) {
      return TWO;
    }
    long rest = count % 100;
    if (rest >= 3 && rest <= 10) {
      return FEW;
    }
    return rest >= 11 ? MANY : OTHER;
  }
}
