package org.mujaz.text;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.Locale;

/** Names characters in problem reports, also those that Unicode leaves without a name. */
final class CharacterName {

  private static final List<String> C0 =
      List.of(
          "NULL",
          "START OF HEADING",
          "START OF TEXT",
          "END OF TEXT",
          "END OF TRANSMISSION",
          "ENQUIRY",
          "ACKNOWLEDGE",
          "ALERT",
          "BACKSPACE",
          "TAB",
          "LINE FEED",
          "LINE TABULATION",
          "FORM FEED",
          "CARRIAGE RETURN",
          "SHIFT OUT",
          "SHIFT IN",
          "DATA LINK ESCAPE",
          "DEVICE CONTROL ONE",
          "DEVICE CONTROL TWO",
          "DEVICE CONTROL THREE",
          "DEVICE CONTROL FOUR",
          "NEGATIVE ACKNOWLEDGE",
          "SYNCHRONOUS IDLE",
          "END OF TRANSMISSION BLOCK",
          "CANCEL",
          "END OF MEDIUM",
          "SUBSTITUTE",
          "ESCAPE",
          "INFORMATION SEPARATOR FOUR",
          "INFORMATION SEPARATOR THREE",
          "INFORMATION SEPARATOR TWO",
          "INFORMATION SEPARATOR ONE");

  private CharacterName() {}

  /** Such as {@code U+001A SUBSTITUTE}. */
  static String of(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X %s", codePoint, name(codePoint));
  }

  /** Whether Unicode promises never to give this code point a character. */
  static boolean isNoncharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
  }

  private static String name(int codePoint) {
    if (codePoint < C0.size()) {
      return C0.get(codePoint);
    }
    if (codePoint == 0xFEFF) {
      return "BYTE ORDER MARK";
    }
    if (codePoint >= 0xD800 && codePoint <= 0xDFFF) {
      return "LONE SURROGATE";
    }
    if (isNoncharacter(codePoint)) {
      return "NONCHARACTER";
    }
    String name = UCharacter.getName(codePoint);
    return name == null ? "CONTROL CHARACTER" : name;
  }
}
