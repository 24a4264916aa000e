package org.mujaz.model;

import java.util.Locale;
import java.util.Optional;

/** A language of the digest; the order is the order of the editions. */
public enum Language {
  /** Arabic. */
  ARABIC("ar", "ar_AR", Direction.RTL),
  /** English. */
  ENGLISH("en", "en_US", Direction.LTR);

  private final String code;
  private final String openGraphLocale;
  private final Direction direction;

  Language(String code, String openGraphLocale, Direction direction) {
    this.code = code;
    this.openGraphLocale = openGraphLocale;
    this.direction = direction;
  }

  /** The BCP 47 tag, used in addresses, file names and {@code lang}. */
  public String code() {
    return code;
  }

  /** The value of {@code og:locale}. */
  public String openGraphLocale() {
    return openGraphLocale;
  }

  /** The direction in which it is written. */
  public Direction direction() {
    return direction;
  }

  /** The language of the other edition. */
  public Language other() {
    return this == ARABIC ? ENGLISH : ARABIC;
  }

  /** The root locale of this language, for formatting that pins everything else itself. */
  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /** The language with this {@linkplain #code() code}. */
  public static Optional<Language> ofCode(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
