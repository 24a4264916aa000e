package org.mujaz.view;

import java.util.List;
import java.util.Optional;

/**
 * The stories of one day.
 *
 * @param url the page of the day
 * @param date the day
 * @param count how many stories there are
 * @param minutes how long it takes to read them all
 * @param lead the story at the top; it is not repeated in the groups
 * @param groups the other stories by section
 */
public record DigestView(
    String url,
    DateView date,
    int count,
    int minutes,
    Optional<StoryView> lead,
    List<GroupView> groups) {

  /** Copies the list. */
  public DigestView {
    groups = List.copyOf(groups);
  }
}
