package org.mujaz.search;

import java.util.List;
import java.util.Optional;

/**
 * The words by which a text is to be found.
 *
 * @param title the headline, plain text
 * @param summary the standfirst, plain text
 * @param body the blocks of the text, as {@link BodyText} gives them
 * @param section the id of its desk
 */
public record IndexedText(
    String title, String summary, List<String> body, Optional<String> section) {

  /** Copies the list. */
  public IndexedText {
    body = List.copyOf(body);
  }
}
