package org.mujaz.config;

import java.net.URI;
import java.util.Optional;

/**
 * What feeds hold.
 *
 * @param items at most so many stories, newest first
 * @param content whole articles or summaries
 * @param hub the WebSub hub that hands new stories on to readers of feeds
 */
public record FeedSettings(int items, Content content, Optional<URI> hub) {

  /** Without a word in site.yaml. */
  public static final FeedSettings USUAL = new FeedSettings(40, Content.FULL, Optional.empty());

  /** How much of an article a feed carries. */
  public enum Content {
    /** The whole body. */
    FULL,
    /** The summary only. */
    SUMMARY
  }
}
