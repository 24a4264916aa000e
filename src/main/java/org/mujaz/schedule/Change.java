package org.mujaz.schedule;

import java.time.Instant;
import java.util.Comparator;
import org.mujaz.model.Slot;
import org.mujaz.source.SourcePath;

/**
 * A version goes live or expires.
 *
 * @param at the moment from which a build shows it, or no longer shows it
 * @param kind which of the two
 * @param story the path of the story without the language
 * @param version what changes
 */
public record Change(Instant at, Kind kind, SourcePath story, Slot version)
    implements Comparable<Change> {

  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::at).thenComparing(change -> change.version().file());

  /** What a change is. */
  public enum Kind {
    /** It is published from then on. */
    GOES_LIVE,
    /** It is no longer published from then on. */
    EXPIRES
  }

  @Override
  public int compareTo(Change other) {
    return ORDER.compare(this, other);
  }
}
