package org.mujaz.view;

import java.util.List;
import java.util.Optional;

/**
 * A feed; every address in it is absolute.
 *
 * @param id for ever the same, a tag URI (RFC 4151)
 * @param title what it holds
 * @param description one sentence
 * @param language its BCP 47 tag
 * @param dir its direction
 * @param self the feed
 * @param page the page that shows the same
 * @param hub the WebSub hub that hands it on, where the publisher has one
 * @param updated the newest change of an item, RFC 3339
 * @param updatedRfc822 the same, RFC 822
 * @param publisher the name of the digest
 * @param full whether items carry their whole text
 * @param total how many items it was meant to have; more than it has where they were too large
 * @param items newest first
 */
public record FeedView(
    String id,
    String title,
    String description,
    String language,
    String dir,
    String self,
    String page,
    Optional<String> hub,
    String updated,
    String updatedRfc822,
    String publisher,
    boolean full,
    int total,
    List<Item> items) {

  /**
   * A story, or in a digest feed a day.
   *
   * @param id for ever the same, a tag URI (RFC 4151)
   * @param url the page
   * @param title the headline
   * @param summary the standfirst
   * @param content the text in a directed wrapper; nothing in a feed of summaries
   * @param published RFC 3339
   * @param publishedRfc822 the same, RFC 822
   * @param updated RFC 3339, with a fraction of a second that no other item has
   * @param authors the names of who wrote and translated it
   * @param categories the names of its section and tags
   * @param picture the main picture
   */
  public record Item(
      String id,
      String url,
      String title,
      String summary,
      Optional<Html> content,
      String published,
      String publishedRfc822,
      String updated,
      List<String> authors,
      List<String> categories,
      Optional<PictureView> picture) {

    /** Copies the lists. */
    public Item {
      authors = List.copyOf(authors);
      categories = List.copyOf(categories);
    }
  }

  /** Copies the list. */
  public FeedView {
    items = List.copyOf(items);
  }

  /** The same feed with its newest items only. */
  public FeedView shortened(int newest, String note) {
    return new FeedView(
        id,
        title,
        note,
        language,
        dir,
        self,
        page,
        hub,
        updated,
        updatedRfc822,
        publisher,
        full,
        total,
        items.subList(0, newest));
  }
}
