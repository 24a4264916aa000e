package org.mujaz.config;

import java.util.List;
import org.mujaz.model.FeedFormat;

/**
 * What is made beside pages and lists: all of it, unless site.yaml leaves something out.
 *
 * @param feeds the formats of every feed, in the order in which pages name them; none for no feeds
 * @param digestFeeds whether there are feeds with one item a day
 * @param corrections whether corrections are listed on a page, and in feeds
 * @param parallel whether a story in both languages has a page with both versions
 * @param related whether articles lead to others that are about the same
 */
public record Outputs(
    List<FeedFormat> feeds,
    boolean digestFeeds,
    boolean corrections,
    boolean parallel,
    boolean related) {

  /** Without a word in site.yaml. */
  static final Outputs ALL = new Outputs(List.of(FeedFormat.values()), true, true, true, true);

  /** Copies the list. */
  public Outputs {
    feeds = List.copyOf(feeds);
  }

  /** Whether there is any feed. */
  public boolean hasFeeds() {
    return !feeds.isEmpty();
  }
}
