package org.mujaz.read;

import java.util.List;

/**
 * A version as whoever translates it needs it.
 *
 * @param words what there is to translate
 * @param blocks its body as it is written, block by block, line ends included
 * @param facts of its own file
 */
public record Original(Manuscript words, List<String> blocks, Facts facts) {

  /** Copies the list. */
  public Original {
    blocks = List.copyOf(blocks);
  }
}
