package org.mujaz.scaffold;

import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.text.Characters;
import org.mujaz.text.Spacing;

/**
 * What a new story, or the translation of one, is to be.
 *
 * @param title the headline; a story must have one, a translation may have that of the original
 * @param language of the text; without one, the site's default, or the one that is missing
 * @param section the id of a section, or its name in either language
 * @param date as editors write dates; without one, the present day of the site
 * @param slug the last part of the id and of the address; without one, made from the title
 * @param translate the story to be translated, by its id, its folder or one of its files
 */
public record StoryOrder(
    Optional<String> title,
    Optional<Language> language,
    Optional<String> section,
    Optional<String> date,
    Optional<String> slug,
    Optional<String> translate) {

  /** Takes what is blank for nothing. */
  public StoryOrder {
    title = said(title).map(words -> Spacing.collapsed(Characters.clean(words).text()));
    section = said(section);
    date = said(date);
    slug = said(slug);
    translate = said(translate);
  }

  /** The same with a headline. */
  public StoryOrder titled(String headline) {
    return new StoryOrder(Optional.of(headline), language, section, date, slug, translate);
  }

  /** The same in a section. */
  public StoryOrder in(String desk) {
    return new StoryOrder(title, language, Optional.of(desk), date, slug, translate);
  }

  private static Optional<String> said(Optional<String> text) {
    return text.map(String::strip).filter(words -> !words.isEmpty());
  }
}
