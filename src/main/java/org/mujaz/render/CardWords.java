package org.mujaz.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.card.CardPress;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Article;
import org.mujaz.model.Digest;
import org.mujaz.model.Language;
import org.mujaz.model.SocialCard;
import org.mujaz.text.Phrases;

/**
 * Writes what social cards of an edition say. A text with a letter that no face has is left out,
 * and a card without its main text with it.
 */
final class CardWords {

  /** So many fit on the card of a day. */
  private static final int HEADLINES = 3;

  private final SiteConfig config;
  private final Phrases phrases;
  private final CardPress press;
  private final Language language;
  private final Dates dates;

  CardWords(SiteConfig config, Phrases phrases, CardPress press, Language language) {
    this.config = config;
    this.phrases = phrases;
    this.press = press;
    this.language = language;
    this.dates = new Dates(config, language);
  }

  Optional<SocialCard> story(Article article) {
    return press
        .shown(article.title())
        .map(
            title ->
                new SocialCard.Story(
                    language,
                    site(),
                    article.section().flatMap(s -> press.shown(s.name().in(language))),
                    title,
                    source(article),
                    orNothing(dates.day(article.published().day()).text())));
  }

  private Optional<String> source(Article article) {
    return article.sources().stream()
        .findFirst()
        .map(citation -> citation.source().name().in(language))
        .map(name -> phrases.format("card.source", Map.of("name", name)))
        .flatMap(press::shown);
  }

  Optional<SocialCard> day(Digest digest) {
    List<String> headlines =
        digest.articles().stream()
            .flatMap(article -> press.shown(article.title()).stream())
            .limit(HEADLINES)
            .toList();
    int count = digest.articles().size();
    return press
        .shown(dates.day(digest.day()).full())
        .map(
            day ->
                new SocialCard.Day(
                    language,
                    site(),
                    day,
                    headlines,
                    orNothing(phrases.format("digest.count", Map.of("count", count)))));
  }

  Optional<SocialCard.Name> name() {
    return press
        .shown(config.title().in(language))
        .map(
            title ->
                new SocialCard.Name(language, title, orNothing(config.tagline().in(language))));
  }

  String host() {
    return orNothing(Optional.ofNullable(config.url().getHost()).orElse(""));
  }

  private String site() {
    return orNothing(config.title().in(language));
  }

  private String orNothing(String text) {
    return press.shown(text).orElse("");
  }
}
