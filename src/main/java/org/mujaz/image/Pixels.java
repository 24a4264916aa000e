package org.mujaz.image;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** A decoded picture in memory. */
final class Pixels implements RowSource {

  private final int width;
  private final int height;
  private final int[] argb;
  private final boolean opaque;

  /** Takes over the numbers of all rows, one after the other. */
  Pixels(int width, int height, int[] argb) {
    this.width = width;
    this.height = height;
    this.argb = argb;
    this.opaque = Arrays.stream(argb).allMatch(pixel -> pixel >>> 24 == 0xFF);
  }

  /** All of {@code source}. */
  static Pixels of(RowSource source) {
    int[] argb = new int[Math.multiplyExact(source.width(), source.height())];
    int[] row = new int[source.width()];
    for (int y = 0; y < source.height(); y++) {
      source.read(y, row);
      System.arraycopy(row, 0, argb, y * row.length, row.length);
    }
    return new Pixels(source.width(), source.height(), argb);
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return height;
  }

  @Override
  public boolean isOpaque() {
    return opaque;
  }

  int at(int x, int y) {
    return argb[y * width + x];
  }

  @Override
  public void read(int y, int[] row) {
    System.arraycopy(argb, y * width, row, 0, width);
  }

  /** The different colours, or so many and one more if there are more than {@code most}. */
  int[] colours(int most) {
    int[] seen = new int[most + 1];
    int count = 0;
    int last = argb[0] + 1;
    for (int pixel : argb) {
      if (pixel == last) {
        continue;
      }
      last = pixel;
      int at = Arrays.binarySearch(seen, 0, count, pixel);
      if (at < 0) {
        System.arraycopy(seen, -at - 1, seen, -at, count + at + 1);
        seen[-at - 1] = pixel;
        count++;
        if (count > most) {
          break;
        }
      }
    }
    return Arrays.copyOf(seen, count);
  }

  /** For an encoder. */
  BufferedImage image() {
    BufferedImage image =
        new BufferedImage(
            width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
    image.getRaster().setDataElements(0, 0, width, height, argb);
    return image;
  }
}
