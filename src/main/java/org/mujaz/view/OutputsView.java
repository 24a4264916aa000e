package org.mujaz.view;

import java.util.List;

/**
 * What site.yaml may leave out.
 *
 * @param feeds the formats of all feeds; none where there are no feeds
 * @param digestFeeds whether there are feeds with one item a day
 * @param corrections whether there is a list of corrections
 * @param parallel whether there are pages with both versions of a story
 */
public record OutputsView(
    List<Format> feeds, boolean digestFeeds, boolean corrections, boolean parallel) {

  /**
   * A format of feeds.
   *
   * @param ending what the names of its files end in
   * @param type its media type
   */
  public record Format(String ending, String type) {}

  /** Copies the list. */
  public OutputsView {
    feeds = List.copyOf(feeds);
  }
}
