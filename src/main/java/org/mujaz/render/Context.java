package org.mujaz.render;

import java.util.Map;
import org.mujaz.config.SiteConfig;
import org.mujaz.markdown.ProseStore;
import org.mujaz.model.Language;
import org.mujaz.plan.SitePlan;
import org.mujaz.text.Phrases;

/**
 * What making the views of one edition needs.
 *
 * @param config the settings of the site
 * @param plan every page and its address
 * @param prose the bodies
 * @param language the edition
 * @param phrases the words of the theme in that language
 * @param urls writes addresses
 * @param dates writes dates
 * @param cards finds social cards
 * @param pictures writes the pictures in bodies
 */
record Context(
    SiteConfig config,
    SitePlan plan,
    ProseStore prose,
    Language language,
    Phrases phrases,
    Urls urls,
    Dates dates,
    CardViews cards,
    BodyPictures pictures) {

  /** The same, for what is read outside of the site. */
  Context with(Urls outside) {
    CardViews elsewhere = new CardViews(cards.cards(), outside);
    return new Context(config, plan, prose, language, phrases, outside, dates, elsewhere, pictures);
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
    return config.title().in(language);
  }
}
