package org.mujaz.render;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mujaz.cache.KeyMaker;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Article;
import org.mujaz.model.Gallery;
import org.mujaz.model.Language;
import org.mujaz.model.LinkTarget;
import org.mujaz.model.MediaFile;
import org.mujaz.model.Route;
import org.mujaz.model.StandingPage;
import org.mujaz.model.Story;
import org.mujaz.plan.Address;
import org.mujaz.plan.CardFile;
import org.mujaz.plan.Cards;
import org.mujaz.plan.MenuLink;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.SitePlan;
import org.mujaz.plan.Subject;

/**
 * All that a page may ask about the rest of the site. From an article it comes to the other version
 * of the same story and to no other article, so that {@link Ingredients} can name what a page is
 * made of: {@link #addTo} has to add all that is answered here to every page.
 */
final class Surroundings {

  private final SiteConfig config;
  private final SitePlan plan;
  private final List<MediaFile> media;
  private final Gallery gallery;
  private final Cards cards;

  Surroundings(
      SiteConfig config, SitePlan plan, List<MediaFile> media, Gallery gallery, Cards cards) {
    this.config = config;
    this.plan = plan;
    this.media = media;
    this.gallery = gallery;
    this.cards = cards;
  }

  /** The settings of the site. */
  SiteConfig config() {
    return config;
  }

  /** The files beside texts. */
  List<MediaFile> media() {
    return media;
  }

  /** What is published in the place of pictures. */
  Gallery gallery() {
    return gallery;
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

  /** Whether the site serves this address. */
  boolean contains(Route route) {
    return plan.contains(route);
  }

  /** The language of the article that stands at an address. */
  Optional<Language> languageAt(Route route) {
    return plan.page(route).flatMap(Surroundings::language);
  }

  private static Optional<Language> language(PlannedPage page) {
    return page.subject() instanceof Subject.ArticlePage shown
        ? Optional.of(shown.article().language())
        : Optional.empty();
  }

  /** The address of a story for readers of {@code reader}, as {@link SitePlan#address} has it. */
  Optional<Address> address(LinkTarget.ToStory target, Language reader) {
    return plan.address(target, reader);
  }

  /** The address of a standing page for readers of {@code reader}, likewise. */
  Optional<Address> address(LinkTarget.ToPage target, Language reader) {
    return plan.address(target, reader);
  }

  /** The version of a story in a language, found by one of its versions. */
  Optional<Article> version(Article article, Language language) {
    return plan.story(article.storyId()).flatMap(story -> story.in(language));
  }

  /**
   * Adds what all pages may be told, but for their own cards and other versions. Of stories that a
   * page does not show, that is where they stand and what can be linked to in them.
   */
  void addTo(KeyMaker key, ModelKeys keys) {
    keys.add(key, config);
    keys.add(key, media);
    keys.add(key, gallery);
    keys.add(key, sharedCard());
    for (Language language : Language.values()) {
      keys.add(key, card(language));
      keys.add(key, menu(language));
    }
    keys.add(key, List.copyOf(standingPages()));
    for (PlannedPage page : plan.pages()) {
      key.add(page.route().path());
      keys.add(key, language(page));
    }
    for (Story story : plan.stories()) {
      for (Article version : story.versions()) {
        key.add(version.storyId()).add(version.language().code()).add(version.slug());
        key.add(version.published().day().toEpochDay());
        keys.add(key, version.anchors());
      }
    }
  }
}
