package org.mujaz.markdown;

import java.util.List;
import java.util.Optional;

/**
 * What a body tells whoever does not show it.
 *
 * @param isEmpty whether there is nothing in it
 * @param references what it points at
 * @param heading the leading {@code # heading}
 * @param anchors the ids of the other headings
 * @param excerpt the first sentences, plain text
 * @param words how many words there are
 */
public record ProseFacts(
    boolean isEmpty,
    List<Reference> references,
    Optional<String> heading,
    List<String> anchors,
    String excerpt,
    int words) {

  /** Copies the lists. */
  public ProseFacts {
    references = List.copyOf(references);
    anchors = List.copyOf(anchors);
  }

  static ProseFacts of(Prose prose) {
    return new ProseFacts(
        prose.isEmpty(),
        prose.references(),
        prose.heading(),
        prose.headings().stream().map(Prose.Heading::id).toList(),
        prose.excerpt(),
        prose.words());
  }
}
