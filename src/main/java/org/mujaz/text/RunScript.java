package org.mujaz.text;

import java.util.Optional;
import org.mujaz.model.Direction;

/** What the words of one direction look like inside a text of the other. */
interface RunScript {

  /** The direction of the runs. */
  Direction direction();

  /** The word or number that begins at this offset. */
  Optional<Atom> at(int offset);

  /** The end of a word with the punctuation that belongs to it whatever follows. */
  int withOwnPunctuation(Atom word);

  /** Whether a run cannot go on over this character. */
  boolean breaks(int codePoint);

  /**
   * Whether a number may be the last of a run.
   *
   * @param before what stands before it in the run
   */
  boolean canEnd(Atom before, Atom number);

  /** Punctuation at the edges of a text that is foreign as a whole, but not a part of it. */
  boolean surrounds(int codePoint);
}
