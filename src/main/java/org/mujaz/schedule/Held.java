package org.mujaz.schedule;

import org.mujaz.model.LeftOut;
import org.mujaz.model.Slot;
import org.mujaz.source.SourcePath;

/**
 * A version that no passing of time publishes.
 *
 * @param reason why: a draft, one that waits for its translation, one that has expired
 * @param story the path of the story without the language
 * @param version what is held
 */
public record Held(LeftOut.Reason reason, SourcePath story, Slot version)
    implements Comparable<Held> {

  @Override
  public int compareTo(Held other) {
    return version.file().compareTo(other.version().file());
  }
}
