package org.mujaz.view;

import java.util.List;
import java.util.Optional;

/**
 * The feeds of an edition, as a file that readers of feeds take in; every address is absolute.
 *
 * @param title what the list is
 * @param modified the newest change of a story, RFC 822
 * @param publisher the name of the digest
 * @param groups the feeds by kind; none is empty
 */
public record FeedListView(String title, String modified, String publisher, List<Group> groups) {

  /**
   * Feeds of one kind.
   *
   * @param title such as “Sections”
   * @param feeds of the kind
   */
  public record Group(String title, List<Feed> feeds) {

    /** Copies the list. */
    public Group {
      feeds = List.copyOf(feeds);
    }
  }

  /**
   * A feed.
   *
   * @param title the one that it has itself
   * @param description one sentence
   * @param url of the feed, as RSS where the site has that
   * @param page that shows the same
   * @param language its BCP 47 tag
   * @param version what OPML calls the format, where it has a name for it
   */
  public record Feed(
      String title,
      String description,
      String url,
      String page,
      String language,
      Optional<String> version) {}

  /** Copies the list. */
  public FeedListView {
    groups = List.copyOf(groups);
  }
}
