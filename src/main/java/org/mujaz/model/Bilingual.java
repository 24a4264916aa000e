package org.mujaz.model;

/**
 * A text in both languages. Where a publisher gave only one, it stands in both places.
 *
 * @param arabic shown on Arabic pages
 * @param english shown on English pages
 */
public record Bilingual(String arabic, String english) {

  /** The same text in both languages. */
  public static Bilingual both(String text) {
    return new Bilingual(text, text);
  }

  /** The text for pages in {@code language}. */
  public String in(Language language) {
    return language == Language.ARABIC ? arabic : english;
  }
}
