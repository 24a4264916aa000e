package org.mujaz.model;

/**
 * The point of a picture that crops are cut around.
 *
 * @param across percent of the width, from the left edge
 * @param down percent of the height, from the top edge
 */
public record Focus(int across, int down) {

  /** Where it is when nobody says: people's faces are above the middle. */
  public static final Focus USUAL = new Focus(50, 40);

  /** Checks the bounds. */
  public Focus {
    if (across < 0 || across > 100 || down < 0 || down > 100) {
      throw new IllegalArgumentException("not in the picture: " + across + "% " + down + "%");
    }
  }
}
