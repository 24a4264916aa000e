package org.mujaz.image;

import java.util.Arrays;
import org.mujaz.model.PixelSize;

/** Makes a smaller picture of a part of a picture, with a few rows of it in memory at a time. */
final class Resampler {

  private final RowSource source;
  private final int channels;
  private final Kernel across;
  private final Kernel down;
  private final int[] row;
  private final float[] line;

  /** The rows that count at present, made narrow already; row y is at y modulo their number. */
  private final float[][] narrow;

  private int next;

  private Resampler(RowSource source, Box part, PixelSize size) {
    this.source = source;
    this.channels = source.isOpaque() ? 3 : 4;
    this.across = new Kernel(source.width(), part.x(), part.width(), size.width());
    this.down = new Kernel(source.height(), part.y(), part.height(), size.height());
    this.row = new int[source.width()];
    this.line = new float[source.width() * channels];
    this.narrow = new float[down.span()][size.width() * channels];
    this.next = down.first(0);
  }

  /** The part at this size. */
  static Pixels scale(RowSource source, Box part, PixelSize size) {
    return new Resampler(source, part, size).scale();
  }

  private Pixels scale() {
    int width = across.length();
    int[] made = new int[Math.multiplyExact(width, down.length())];
    float[] sum = new float[width * channels];
    for (int y = 0; y < down.length(); y++) {
      float[] weights = down.weights(y);
      Arrays.fill(sum, 0);
      for (int i = 0; i < weights.length; i++) {
        add(narrow(down.first(y) + i), weights[i], sum);
      }
      pack(sum, made, y * width);
    }
    return new Pixels(width, down.length(), made);
  }

  private static void add(float[] part, float weight, float[] sum) {
    for (int x = 0; x < sum.length; x++) {
      sum[x] += weight * part[x];
    }
  }

  private float[] narrow(int y) {
    while (next <= y) {
      source.read(next, row);
      unpack();
      narrow(narrow[next % narrow.length]);
      next++;
    }
    return narrow[y % narrow.length];
  }

  /**
   * All colours of a pixel at once, and in locals, because the first compiler of a JVM keeps
   * neither fields nor array elements in registers; alpha, which few pictures have, by itself.
   */
  private void narrow(float[] made) {
    float[] from = line;
    int step = channels;
    for (int x = 0, to = 0; x < across.length(); x++, to += step) {
      float[] weights = across.weights(x);
      float first = 0;
      float second = 0;
      float third = 0;
      int start = across.first(x) * step;
      int at = start;
      for (float weight : weights) {
        first += weight * from[at];
        second += weight * from[at + 1];
        third += weight * from[at + 2];
        at += step;
      }
      made[to] = first;
      made[to + 1] = second;
      made[to + 2] = third;
      if (step == 4) {
        made[to + 3] = sum(weights, from, start + 3);
      }
    }
  }

  /** Every fourth of some numbers. */
  private static float sum(float[] weights, float[] from, int start) {
    float sum = 0;
    int at = start;
    for (float weight : weights) {
      sum += weight * from[at];
      at += 4;
    }
    return sum;
  }

  /** What shines through has no colour: colours are multiplied with alpha. */
  private void unpack() {
    int[] pixels = row;
    float[] to = line;
    if (channels == 3) {
      int at = 0;
      for (int pixel : pixels) {
        to[at] = pixel >> 16 & 0xFF;
        to[at + 1] = pixel >> 8 & 0xFF;
        to[at + 2] = pixel & 0xFF;
        at += 3;
      }
      return;
    }
    int at = 0;
    for (int pixel : pixels) {
      float alpha = (pixel >>> 24) / 255f;
      to[at] = (pixel >> 16 & 0xFF) * alpha;
      to[at + 1] = (pixel >> 8 & 0xFF) * alpha;
      to[at + 2] = (pixel & 0xFF) * alpha;
      to[at + 3] = pixel >>> 24;
      at += 4;
    }
  }

  private void pack(float[] sum, int[] made, int start) {
    for (int x = 0, at = 0; at < sum.length; x++, at += channels) {
      int alpha = channels == 3 ? 0xFF : whole(sum[at + 3]);
      float factor = channels == 3 || alpha == 0 ? 1 : 255f / sum[at + 3];
      made[start + x] =
          alpha << 24
              | whole(sum[at] * factor) << 16
              | whole(sum[at + 1] * factor) << 8
              | whole(sum[at + 2] * factor);
    }
  }

  private static int whole(float value) {
    return Math.max(0, Math.min(255, (int) (value + 0.5f)));
  }
}
