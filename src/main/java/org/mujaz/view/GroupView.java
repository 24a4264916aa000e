package org.mujaz.view;

import java.util.List;
import java.util.Optional;

/**
 * The stories of one section within a digest.
 *
 * @param section nothing for stories without a section
 * @param stories in order
 */
public record GroupView(Optional<LinkView> section, List<StoryView> stories) {

  /** Copies the list. */
  public GroupView {
    stories = List.copyOf(stories);
  }
}
