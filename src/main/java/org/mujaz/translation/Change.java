package org.mujaz.translation;

import java.util.List;

/**
 * A place at which an original has changed since its translation was made.
 *
 * @param part of the text
 * @param paragraph of the body, from 1, as the original stands now: the first of {@code after}, or
 *     the one before which paragraphs went; 0 for the title and the summary
 * @param atTheEnd whether nothing follows
 * @param removed how many paragraphs are gone from here, or stood here in other words
 * @param before these paragraphs; nothing where only their hashes are known
 * @param after the paragraphs that stand here now
 */
public record Change(
    Part part,
    int paragraph,
    boolean atTheEnd,
    int removed,
    List<String> before,
    List<String> after) {

  /** A part of a text. */
  public enum Part {
    /** The headline. */
    TITLE,
    /** The editor's standfirst. */
    SUMMARY,
    /** The paragraphs. */
    BODY
  }

  /** Copies the lists. */
  public Change {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
