package org.mujaz.card;

import java.util.Arrays;

/** Pixels of one colour that stand side by side: most of a drawing is ground. */
final class ColourRuns {

  /** Letters have short runs, for which a comparison of ranges is not worth its call. */
  private static final int SHORT = 16;

  private ColourRuns() {}

  /**
   * Where the run ends that begins with a pixel.
   *
   * @param start the index of that pixel
   * @param limit where it ends at the latest
   */
  static int end(int[] pixels, int start, int limit) {
    int colour = pixels[start];
    int near = Math.min(limit, start + SHORT);
    int at = start + 1;
    while (at < near && pixels[at] == colour) {
      at++;
    }
    if (at < near || at == limit) {
      return at;
    }
    int same = Arrays.mismatch(pixels, at - 1, limit - 1, pixels, at, limit);
    return same < 0 ? limit : at + same;
  }
}
