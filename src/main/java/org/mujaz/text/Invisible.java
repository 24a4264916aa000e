package org.mujaz.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Characters that leave no trace on the page: marks of direction, joiners, soft hyphens. */
final class Invisible {

  private Invisible() {}

  /** Whether Unicode calls it Default_Ignorable_Code_Point. */
  static boolean is(int codePoint) {
    return codePoint >= 0x80
        && UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }
}
