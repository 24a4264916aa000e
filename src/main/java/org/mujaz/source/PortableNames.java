package org.mujaz.source;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How file systems take names: some keep one form of Unicode, some ignore case. Nearly all names
 * are of ASCII, where a glance is enough.
 */
public final class PortableNames {

  private PortableNames() {}

  /** A name in NFC; the same instance when it was. */
  public static String composed(String name) {
    return isComposed(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  /** Whether a name is in NFC. */
  public static boolean isComposed(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return Normalizer.isNormalized(name, Normalizer.Form.NFC);
      }
    }
    return true;
  }

  /** What names have in common that some systems take for one: those that ignore case. */
  public static String folded(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
      }
    }
    return name;
  }
}
