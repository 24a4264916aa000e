package org.mujaz.image;

/**
 * For each pixel of a line that is made, which pixels of the given line make it and how much.
 *
 * <p>The curve is the cubic of Catmull and Rom, as wide as the reduction asks for: it keeps edges
 * sharp, averages everything that falls into a pixel, so that fine patterns do not shimmer, and
 * leaves only faint halos.
 */
final class Kernel {

  private static final double RADIUS = 2;

  private final int[] first;
  private final float[][] weights;

  /**
   * A kernel.
   *
   * @param given the length of the given line
   * @param start where the part that is shown begins
   * @param part how long that part is
   * @param made how many pixels are made of it
   */
  Kernel(int given, double start, double part, int made) {
    this.first = new int[made];
    this.weights = new float[made][];
    double step = part / made;
    double stretch = Math.max(1, step);
    for (int i = 0; i < made; i++) {
      double centre = start + (i + 0.5) * step;
      int from = Math.max(0, (int) Math.ceil(centre - RADIUS * stretch - 0.5));
      int to = Math.min(given - 1, (int) Math.floor(centre + RADIUS * stretch - 0.5));
      first[i] = Math.min(from, given - 1);
      weights[i] = weights(first[i], Math.max(first[i], to), centre, stretch);
    }
  }

  private static float[] weights(int from, int to, double centre, double stretch) {
    double[] exact = new double[to - from + 1];
    double sum = 0;
    for (int i = 0; i < exact.length; i++) {
      exact[i] = curve(Math.abs((from + i + 0.5 - centre) / stretch));
      sum += exact[i];
    }
    float[] weights = new float[exact.length];
    for (int i = 0; i < exact.length; i++) {
      weights[i] = sum == 0 ? 1f / exact.length : (float) (exact[i] / sum);
    }
    return weights;
  }

  private static double curve(double x) {
    if (x < 1) {
      return (1.5 * x - 2.5) * x * x + 1;
    }
    return x < RADIUS ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
  }

  int length() {
    return first.length;
  }

  /** The first pixel that counts for the pixel {@code i}. */
  int first(int i) {
    return first[i];
  }

  /** How much that pixel and the ones after it count; one in all. */
  float[] weights(int i) {
    return weights[i];
  }

  /** How many pixels count at most. */
  int span() {
    int span = 1;
    for (float[] weight : weights) {
      span = Math.max(span, weight.length);
    }
    return span;
  }
}
