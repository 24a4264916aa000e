package org.mujaz.view;

import java.util.List;
import java.util.Optional;

/**
 * A story as lists show it.
 *
 * @param url the article
 * @param language the BCP 47 tag of the article
 * @param dir its direction
 * @param foreign whether it is in another language than the page
 * @param title the headline
 * @param summary the standfirst
 * @param published when
 * @param updated the last substantive change
 * @param section its desk
 * @param place the dateline
 * @param picture the main picture
 * @param sources what it was taken from
 * @param minutes how long it takes to read
 * @param lead whether it leads its day
 * @param draft whether it is not yet meant for readers; only in a preview
 */
public record StoryView(
    String url,
    String language,
    String dir,
    boolean foreign,
    String title,
    String summary,
    DateView published,
    Optional<DateView> updated,
    Optional<LinkView> section,
    Optional<String> place,
    Optional<PictureView> picture,
    List<CitationView> sources,
    int minutes,
    boolean lead,
    boolean draft) {

  /** Copies the list. */
  public StoryView {
    sources = List.copyOf(sources);
  }
}
