package org.mujaz.parallel;

import java.util.Set;

/** Finds the numbers of a text, whose digits a translation keeps. */
final class Numbers {

  /** Single digits are too common to tell one paragraph from another, and often become words. */
  private static final int TELLING = 2;

  private Numbers() {}

  /** Adds them in ASCII digits, without what separates their digits: 3,250 and ٣٬٢٥٠ are 3250. */
  static void in(String text, Set<String> numbers) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), 10) : -1;
      if (digit >= 0) {
        digits.append(digit);
      } else if (digits.length() > 0 && !separates(text, i)) {
        if (digits.length() >= TELLING) {
          numbers.add(digits.toString());
        }
        digits.setLength(0);
      }
    }
  }

  private static boolean separates(String text, int i) {
    return i + 1 < text.length()
        && ".,:\u066B\u066C".indexOf(text.charAt(i)) >= 0
        && Character.digit(text.charAt(i + 1), 10) >= 0;
  }
}
