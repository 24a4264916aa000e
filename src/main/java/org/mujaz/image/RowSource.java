package org.mujaz.image;

/** A picture that can be read row by row, from the top, in sRGB unless something else is said. */
interface RowSource {

  int width();

  int height();

  /** Whether no pixel lets anything shine through. */
  boolean isOpaque();

  /**
   * Reads a row.
   *
   * @param row takes one number for each pixel: alpha, red, green and blue of eight bits, the
   *     colours not multiplied with alpha
   */
  void read(int y, int[] row);
}
