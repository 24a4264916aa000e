package org.mujaz.parallel;

import java.util.Set;

/**
 * A paragraph, heading, list or other piece of a text that stays whole.
 *
 * @param kind what it is
 * @param length how many letters and digits it has
 * @param anchors what a translation keeps as it is: numbers, pictures, addresses
 * @param html the block itself
 */
public record Block(Kind kind, int length, Set<String> anchors, String html) {

  /** Copies the set. */
  public Block {
    anchors = Set.copyOf(anchors);
  }
}
