package org.mujaz.render;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mujaz.card.CardPress;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Article;
import org.mujaz.model.Digest;
import org.mujaz.model.Language;
import org.mujaz.model.SocialCard;
import org.mujaz.plan.Addresses;
import org.mujaz.plan.CardFile;
import org.mujaz.plan.Cards;
import org.mujaz.plan.Subject;
import org.mujaz.theme.Theme;

/** Knows the social card of each page, and what it says. */
public final class CardDesk implements Cards {

  private final SiteConfig config;
  private final CardPress press;
  private final Map<Language, CardWords> words = new EnumMap<>(Language.class);

  /** A card is asked for by the plan, by its page, and by each page that shows it. */
  private final KnownCards known = new KnownCards();

  private CardDesk(SiteConfig config, Theme theme, CardPress press) {
    this.config = config;
    this.press = press;
    for (Language language : Language.values()) {
      words.put(language, new CardWords(config, theme.phrases(language), press, language));
    }
  }

  /**
   * The desk.
   *
   * @param press what cards are made with; nothing when the site has none
   */
  public static Cards of(SiteConfig config, Theme theme, Optional<CardPress> press) {
    return press.<Cards>map(p -> new CardDesk(config, theme, p)).orElse(Cards.NONE);
  }

  @Override
  public Optional<CardFile> own(Subject subject) {
    if (subject instanceof Subject.ArticlePage page) {
      Article article = page.article();
      return known.of(article.file(), List.of(article), () -> story(article));
    } else if (subject instanceof Subject.Day day) {
      Digest digest = day.digest();
      return known.of(
          Addresses.day(digest.language(), digest.day()),
          digest.articles(),
          () -> words(digest.language()).day(digest).map(this::file));
    }
    return Optional.empty();
  }

  private Optional<CardFile> story(Article article) {
    return isDrawn(article)
        ? words(article.language()).story(article).map(this::file)
        : Optional.empty();
  }

  /** A picture of dots is shared as it is; programs that show shared links draw no SVG. */
  private static boolean isDrawn(Article article) {
    return article
        .picture()
        .filter(p -> !p.file().fileName().toLowerCase(Locale.ROOT).endsWith(".svg"))
        .isEmpty();
  }

  @Override
  public Optional<CardFile> edition(Language language) {
    return masthead(language, List.of(language));
  }

  @Override
  public Optional<CardFile> front() {
    Language first = config.defaultLanguage();
    boolean same = config.title().in(first).equals(config.title().in(first.other()));
    return masthead(first, same ? List.of(first) : List.of(first, first.other()));
  }

  private Optional<CardFile> masthead(Language language, List<Language> names) {
    List<SocialCard.Name> shown = names.stream().flatMap(l -> words(l).name().stream()).toList();
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(file(new SocialCard.Masthead(language, shown, words(language).host())));
  }

  private CardFile file(SocialCard card) {
    return new CardFile(Addresses.card(press.fingerprint(card)), card);
  }

  private CardWords words(Language language) {
    return Optional.ofNullable(words.get(language)).orElseThrow();
  }
}
