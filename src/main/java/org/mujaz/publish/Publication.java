package org.mujaz.publish;

/**
 * What publishing did to the output folder.
 *
 * @param added files that were not there before
 * @param changed files that were there with other bytes
 * @param removed files of an earlier build that this one no longer makes
 * @param unchanged files that were left as they are
 * @param bytes the size of all files of the site together
 */
public record Publication(int added, int changed, int removed, int unchanged, long bytes) {

  /** How many files the site now has. */
  public int files() {
    return added + changed + unchanged;
  }
}
