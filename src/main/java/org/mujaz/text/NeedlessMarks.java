package org.mujaz.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves marks of direction (U+200E, U+200F, U+061C) out of titles and names, where isolation does
 * what writers used them for: inside a page each word of the other direction has an element of its
 * own, and a title without markup gets its mark when it needs one.
 *
 * <p>A mark that touches a number or the sign of a number stays, because it still decides on which
 * side the sign is read; before the first digit of a text and behind its last it decides nothing.
 */
public final class NeedlessMarks {

  private static final String SIGNS = "+-−±–‐‑%٪‰؉°/:.,٫٬*×÷=<>≤≥$€£¥";

  private NeedlessMarks() {}

  /** The text without them; the very instance that was given when it has none. */
  public static Characters.Cleaned removed(String text) {
    List<Characters.Removed> removed = new ArrayList<>();
    int first = text.length() - text.stripLeading().length();
    int last = text.stripTrailing().length() - 1;
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isMark(c) && isNeedless(text, i, i <= first || i >= last)) {
        removed.add(new Characters.Removed(i, c));
      } else {
        kept.append(c);
      }
    }
    return new Characters.Cleaned(removed.isEmpty() ? text : kept.toString(), removed);
  }

  private static boolean isMark(int c) {
    return c == 0x200E || c == 0x200F || c == 0x061C;
  }

  private static boolean isNeedless(String text, int mark, boolean atEdge) {
    boolean afterSign = isSign(text, mark - 1) && isDigit(text, mark - 2);
    boolean beforeSign = isSign(text, mark + 1) && isDigit(text, mark + 2);
    boolean touches = !atEdge && (isDigit(text, mark - 1) || isDigit(text, mark + 1));
    return !afterSign && !beforeSign && !touches;
  }

  private static boolean isSign(String text, int at) {
    return at >= 0 && at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isDigit(String text, int at) {
    return Strength.at(text, at) == Strength.DIGIT;
  }
}
