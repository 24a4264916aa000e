package org.mujaz.publish;

import org.mujaz.model.Route;

/**
 * One file of the next site.
 *
 * @param route its address
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal digits
 * @param number of its bytes in the staging folder; {@link #STANDS} if the output folder has them
 *     already
 * @param origin names the file that it is a copy of, and the state of that; empty where it is none
 */
record StagedFile(Route route, long size, String sha256, int number, String origin) {

  /** In place of a number. */
  static final int STANDS = 0;

  /** A file that is no copy. */
  StagedFile(Route route, long size, String sha256, int number) {
    this(route, size, sha256, number, "");
  }

  /** Whether its bytes wait in the staging folder. */
  boolean waits() {
    return number != STANDS;
  }

  /** The same file, its bytes waiting there. */
  StagedFile waiting(int there) {
    return new StagedFile(route, size, sha256, there, origin);
  }
}
