package org.mujaz.view;

import java.util.List;

/**
 * A feed in a list of feeds.
 *
 * @param name of what it holds
 * @param page that shows the same, from the root of the server
 * @param address of the feed in the first format, absolute, for readers to copy
 * @param formats the same feed in each format that the site has, RSS first
 */
public record ListedFeedView(String name, String page, String address, List<FeedLinkView> formats) {

  /** Copies the list. */
  public ListedFeedView {
    formats = List.copyOf(formats);
  }
}
