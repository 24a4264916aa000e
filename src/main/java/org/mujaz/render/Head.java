package org.mujaz.render;

import java.util.List;
import java.util.Optional;
import org.mujaz.model.Route;
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
 * @param article whether it is one article
 * @param picture for shared links
 * @param data what it shows, for search engines, as objects of schema.org
 */
record Head(
    String kind,
    String title,
    String description,
    List<LinkView> breadcrumbs,
    Optional<Feeds> feeds,
    boolean article,
    Optional<PictureView> picture,
    List<JsonObject> data) {

  /**
   * Feeds.
   *
   * @param list the list that they belong to
   * @param title what they are called
   */
  record Feeds(Route list, String title) {}

  /** A page of the edition that is no article. */
  static Head of(String kind, String title, String description, List<LinkView> breadcrumbs) {
    return new Head(
        kind,
        title,
        description,
        breadcrumbs,
        Optional.empty(),
        false,
        Optional.empty(),
        List.of());
  }

  Head withFeeds(Route list, String called) {
    return new Head(
        kind,
        title,
        description,
        breadcrumbs,
        Optional.of(new Feeds(list, called)),
        article,
        picture,
        data);
  }

  Head withPicture(Optional<PictureView> shared) {
    return new Head(kind, title, description, breadcrumbs, feeds, article, shared, data);
  }

  Head asArticle() {
    return new Head(kind, title, description, breadcrumbs, feeds, true, picture, data);
  }

  Head withData(JsonObject... objects) {
    return new Head(
        kind, title, description, breadcrumbs, feeds, article, picture, List.of(objects));
  }
}
