package org.mujaz.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A text that is to be found.
 *
 * @param title the headline, plain text
 * @param summary the standfirst, plain text
 * @param body the blocks of the text, as {@link BodyText} gives them
 * @param day its date
 * @param section the id of its desk
 * @param record what the page shows of it, as JSON on one line
 */
public record IndexedText(
    String title,
    String summary,
    List<String> body,
    LocalDate day,
    Optional<String> section,
    String record) {

  /** Copies the list. */
  public IndexedText {
    body = List.copyOf(body);
  }
}
