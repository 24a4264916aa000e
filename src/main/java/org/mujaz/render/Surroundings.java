package org.mujaz.render;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.cache.KeyMaker;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Article;
import org.mujaz.model.Cut;
import org.mujaz.model.Gallery;
import org.mujaz.model.Language;
import org.mujaz.model.LinkTarget;
import org.mujaz.model.MediaFile;
import org.mujaz.model.Route;
import org.mujaz.model.StandingPage;
import org.mujaz.model.Story;
import org.mujaz.model.Variant;
import org.mujaz.plan.Address;
import org.mujaz.plan.Addresses;
import org.mujaz.plan.CardFile;
import org.mujaz.plan.Cards;
import org.mujaz.plan.MenuLink;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.SitePlan;
import org.mujaz.plan.Subject;
import org.mujaz.source.SourcePath;

/**
 * All that a page may ask about the rest of the site. From an article it comes to the other version
 * of the same story and to no other article, and whatever else it asks is about what it has in
 * hand: an article, a day, a picture. So {@link Ingredients} can name what a page is made of, and a
 * page has the same name when the news elsewhere are others: {@link #addCommon} has to add all that
 * is answered here to every page, {@link #addAbout} what is answered about one thing.
 */
final class Surroundings {

  private final SiteConfig config;
  private final SitePlan plan;
  private final Cards cards;
  private final Gallery gallery;
  private final Map<SourcePath, MediaFile> media = new HashMap<>();

  Surroundings(
      SiteConfig config, SitePlan plan, List<MediaFile> media, Gallery gallery, Cards cards) {
    this.config = config;
    this.plan = plan;
    this.cards = cards;
    this.gallery = gallery;
    media.forEach(file -> this.media.put(file.path(), file));
  }

  /** The settings of the site. */
  SiteConfig config() {
    return config;
  }

  /** The card that the page of {@code subject} alone has, which its articles decide about. */
  Optional<CardFile> card(Subject subject) {
    return cards.own(subject);
  }

  /** The card of all other pages of an edition. */
  Optional<CardFile> card(Language edition) {
    return cards.edition(edition);
  }

  /** The card of pages that belong to both. */
  Optional<CardFile> sharedCard() {
    return cards.front();
  }

  /** The menu of an edition. */
  List<MenuLink> menu(Language edition) {
    return plan.menu(edition);
  }

  /** The standing pages, by id. */
  Collection<StandingPage> standingPages() {
    return plan.standingPages();
  }

  /** The standing page with this id. */
  Optional<StandingPage> standingPage(String id) {
    return plan.standingPage(id);
  }

  /** The address of a standing page for readers of {@code reader}, as {@link SitePlan} has it. */
  Optional<Address> address(LinkTarget.ToPage target, Language reader) {
    return plan.address(target, reader);
  }

  /** Whether the site serves this address of what does not come and go with the news. */
  boolean contains(Route route) {
    return plan.page(route).filter(Surroundings::isLasting).isPresent();
  }

  private static boolean isLasting(PlannedPage page) {
    Subject subject = page.subject();
    return !(subject instanceof Subject.ArticlePage
        || subject instanceof Subject.Parallel
        || subject instanceof Subject.Day
        || subject instanceof Subject.Month
        || subject instanceof Subject.Year
        || subject instanceof Subject.Email
        || subject instanceof Subject.Card
        || subject instanceof Subject.Media
        || subject instanceof Subject.PictureFile
        || subject instanceof Subject.SearchFile
        || (subject instanceof Subject.TermList list && list.paging().number() > 1)
        || (subject instanceof Subject.Home home && home.paging().number() > 1));
  }

  /** Adds what every page may be told. */
  void addCommon(KeyMaker key, ModelKeys keys) {
    keys.add(key, config);
    keys.add(key, sharedCard());
    for (Language language : Language.values()) {
      keys.add(key, card(language));
      keys.add(key, menu(language));
    }
    keys.add(key, List.copyOf(standingPages()));
    for (PlannedPage page : plan.pages()) {
      if (isLasting(page)) {
        key.add(page.route().path());
      }
    }
  }

  /** Whether it is {@code article} that stands there, and not the other version of its story. */
  boolean shows(Route route, Article article) {
    Optional<PlannedPage> page = plan.page(route);
    return page.isPresent()
        && page.get().subject() instanceof Subject.ArticlePage shown
        && shown.article().language() == article.language();
  }

  /** The version of a story in a language, found by one of its versions. */
  Optional<Article> version(Article article, Language language) {
    Optional<Story> story = plan.story(article.storyId());
    return story.isPresent() ? story.get().in(language) : Optional.empty();
  }

  /** The page with both versions of a story, if there is one. */
  Optional<Route> parallel(Article article) {
    return version(article, article.language().other())
        .flatMap(other -> version(article, config.defaultLanguage()))
        .map(Addresses::parallel)
        .filter(plan::contains);
  }

  /** Whether there is a digest of a day. */
  boolean hasDigest(Language edition, LocalDate day) {
    return plan.contains(Addresses.day(edition, day));
  }

  /** The address of a story for readers of {@code reader}, as {@link SitePlan} has it. */
  Optional<Address> address(LinkTarget.ToStory target, Language reader) {
    return plan.address(target, reader);
  }

  /** A file beside a text. */
  Optional<MediaFile> file(SourcePath path) {
    return Optional.ofNullable(media.get(path));
  }

  /** What is published in the place of a picture. */
  List<Variant> variants(Cut cut) {
    return gallery.of(cut);
  }

  /** Adds what may be told about an article, but for what it and its other version say. */
  void addAbout(Article article, KeyMaker key, ModelKeys keys) {
    keys.add(key, parallel(article));
    addAbout(article.published().day(), key);
    for (Language edition : Language.values()) {
      key.add(shows(Addresses.article(edition, article), article) ? 1 : 0);
    }
  }

  /** Adds what may be told about a day. */
  void addAbout(LocalDate day, KeyMaker key) {
    for (Language edition : Language.values()) {
      key.add(hasDigest(edition, day) ? 1 : 0);
    }
  }

  /** Adds what may be told about the target of a link. */
  void addAbout(LinkTarget.ToStory target, KeyMaker key, ModelKeys keys) {
    for (Language reader : Language.values()) {
      keys.add(key, address(target, reader));
    }
  }

  /** Adds what may be told about a file. */
  void addAbout(SourcePath path, KeyMaker key, ModelKeys keys) {
    keys.add(key, file(path));
    keys.add(key, gallery.of(path));
  }
}
