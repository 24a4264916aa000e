package org.mujaz.card;

import java.util.Locale;

/** The faces that a theme brings for cards. */
public enum FaceFile {
  /** Arabic text. */
  ARABIC_REGULAR,
  /** Arabic headlines. */
  ARABIC_BOLD,
  /** Latin, Greek and Cyrillic text. */
  LATIN_REGULAR,
  /** Latin, Greek and Cyrillic headlines. */
  LATIN_BOLD;

  /** Its place within a theme. */
  public String path() {
    return "cards/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".ttf";
  }
}
