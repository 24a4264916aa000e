package org.mujaz.text;

import com.ibm.icu.lang.UCharacter;

/** White space as Unicode defines it, which is more than Java's and less than a JDK's whim. */
final class WhiteSpace {

  private WhiteSpace() {}

  /** Whether the code point has the property White_Space. */
  static boolean is(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint == ' ' || (codePoint >= '\t' && codePoint <= '\r');
    }
    return (codePoint < 0x0600 || codePoint >= 0x1680) && UCharacter.isUWhiteSpace(codePoint);
  }
}
