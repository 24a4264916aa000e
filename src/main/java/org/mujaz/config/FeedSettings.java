package org.mujaz.config;

/**
 * What feeds hold.
 *
 * @param items at most so many stories, newest first
 * @param content whole articles or summaries
 */
public record FeedSettings(int items, Content content) {

  /** How much of an article a feed carries. */
  public enum Content {
    /** The whole body. */
    FULL,
    /** The summary only. */
    SUMMARY
  }
}
