package org.mujaz.history;

import java.time.Instant;
import java.util.Map;

/**
 * A state of the folder that was committed.
 *
 * @param commit the first digits of the commit's name, as people quote it
 * @param date when it was committed
 * @param files those that were asked for and there, and the name of the content of each: the same
 *     name, the same bytes
 * @param tree the name of the whole state
 */
public record Snapshot(String commit, Instant date, Map<String, String> files, String tree) {

  /** Copies the map. */
  public Snapshot {
    files = Map.copyOf(files);
  }
}
