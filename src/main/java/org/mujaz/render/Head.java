package org.mujaz.render;

import java.util.List;
import java.util.Optional;
import org.mujaz.model.Route;
import org.mujaz.view.Html;
import org.mujaz.view.LinkView;
import org.mujaz.view.PictureView;

/**
 * What a kind of page says of itself.
 *
 * @param kind the name of its template
 * @param title its heading
 * @param description one sentence; the site's own where this is empty
 * @param breadcrumbs the way here, without the home page and this page
 * @param feeds the feeds that belong to this page
 * @param canonical the page that search engines should take instead of this one
 * @param article whether it is one article
 * @param hidden whether search engines should leave it out
 * @param picture for shared links
 * @param data for search engines, JSON-LD
 */
record Head(
    String kind,
    String title,
    String description,
    List<LinkView> breadcrumbs,
    Optional<Feeds> feeds,
    Optional<Route> canonical,
    boolean article,
    boolean hidden,
    Optional<PictureView> picture,
    Optional<Html> data) {

  /**
   * Feeds.
   *
   * @param list the list that they belong to
   * @param title what they are called
   */
  record Feeds(Route list, String title) {}

  /** A page of the edition that is neither an article nor hidden. */
  static Head of(String kind, String title, String description, List<LinkView> breadcrumbs) {
    return new Head(
        kind,
        title,
        description,
        breadcrumbs,
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.empty());
  }

  Head withFeeds(Route list, String called) {
    return new Head(
        kind,
        title,
        description,
        breadcrumbs,
        Optional.of(new Feeds(list, called)),
        canonical,
        article,
        hidden,
        picture,
        data);
  }

  Head withPicture(Optional<PictureView> shared) {
    return new Head(
        kind, title, description, breadcrumbs, feeds, canonical, article, hidden, shared, data);
  }

  Head asArticle(Route original) {
    return new Head(
        kind,
        title,
        description,
        breadcrumbs,
        feeds,
        Optional.of(original),
        true,
        hidden,
        picture,
        data);
  }

  Head withCanonical(Route page) {
    return new Head(
        kind,
        title,
        description,
        breadcrumbs,
        feeds,
        Optional.of(page),
        article,
        hidden,
        picture,
        data);
  }

  Head asHidden() {
    return new Head(
        kind, title, description, breadcrumbs, feeds, canonical, article, true, picture, data);
  }

  Head withData(Html jsonLd) {
    return new Head(
        kind,
        title,
        description,
        breadcrumbs,
        feeds,
        canonical,
        article,
        hidden,
        picture,
        Optional.of(jsonLd));
  }
}
