package org.mujaz.render;

import java.util.Map;
import org.mujaz.config.SiteConfig;
import org.mujaz.markdown.ProseStore;
import org.mujaz.model.Language;
import org.mujaz.text.Phrases;

/**
 * What making the views of one edition needs.
 *
 * @param around what else there is in the site
 * @param prose the bodies
 * @param language the edition
 * @param phrases the words of the theme in that language
 * @param urls writes addresses
 * @param dates writes dates
 * @param cards finds social cards
 * @param pictures writes the pictures in bodies
 */
record Context(
    Surroundings around,
    ProseStore prose,
    Language language,
    Phrases phrases,
    Urls urls,
    Dates dates,
    CardViews cards,
    BodyPictures pictures) {

  /** The same, for what is read outside of the site. */
  Context with(Urls outside) {
    CardViews elsewhere = new CardViews(around, outside);
    return new Context(around, prose, language, phrases, outside, dates, elsewhere, pictures);
  }

  SiteConfig config() {
    return around.config();
  }

  String words(String key) {
    return phrases.format(key);
  }

  String words(String key, Map<String, ?> arguments) {
    return phrases.format(key, arguments);
  }

  /** One sentence for search engines about a page of which nothing else is known. */
  String about(String title) {
    return about("page", title);
  }

  /** One sentence for search engines about a kind of page that gathers stories. */
  String about(String kind, String title) {
    return words("description." + kind, Map.of("title", title, "site", siteTitle()));
  }

  String siteTitle() {
    return config().title().in(language);
  }
}
