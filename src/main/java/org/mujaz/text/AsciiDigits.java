package org.mujaz.text;

/** Brings Arabic-Indic and Persian digits to ASCII, for every place that a machine reads. */
public final class AsciiDigits {

  private static final int ARABIC_INDIC_ZERO = 0x0660;
  private static final int PERSIAN_ZERO = 0x06F0;

  private AsciiDigits() {}

  /** The same text with ASCII digits; the same instance when nothing changes. */
  public static String of(String text) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      char given = text.charAt(i);
      char ascii = of(given);
      if (ascii != given) {
        if (changed == null) {
          changed = new StringBuilder(text);
        }
        changed.setCharAt(i, ascii);
      }
    }
    return changed == null ? text : changed.toString();
  }

  static char of(char given) {
    if (given >= ARABIC_INDIC_ZERO && given <= ARABIC_INDIC_ZERO + 9) {
      return (char) ('0' + given - ARABIC_INDIC_ZERO);
    }
    if (given >= PERSIAN_ZERO && given <= PERSIAN_ZERO + 9) {
      return (char) ('0' + given - PERSIAN_ZERO);
    }
    return given;
  }
}
