package org.mujaz.card;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.mujaz.hash.Sha256;

/** The icons of a site: three lines of text, the second indented as in a digest, on a ground. */
public enum Icon {
  /** What browsers ask every site for, unasked: an ICO that holds a PNG. */
  FAVICON("favicon.ico", 32, 6, 1),
  /** Phones by Apple round the corners themselves and show black where nothing is. */
  APPLE_TOUCH("icons/apple-touch.png", 180, 0, 1),
  /** For launchers. */
  SMALL("icons/icon-192.png", 192, 6, 1),
  /** For launchers and start screens. */
  LARGE("icons/icon-512.png", 512, 6, 1),
  /** Systems cut a shape out of it; all that matters lies in a circle of 80 percent. */
  MASKABLE("icons/maskable-512.png", 512, 0, 0.8);

  private static final String VERSION = "1";
  private static final int OPAQUE = 0xFF000000;
  private static final double UNITS = 32;
  private static final double STROKE = 1.5;

  /** Start, height and end of each line. */
  private static final double[][] LINES = {{7, 9, 25}, {13, 16, 25}, {7, 23, 25}};

  private final String path;
  private final int size;
  private final double corner;
  private final double scale;

  Icon(String path, int size, double corner, double scale) {
    this.path = path;
    this.size = size;
    this.corner = corner;
    this.scale = scale;
  }

  /** Its place among the assets of a theme. */
  public String path() {
    return path;
  }

  /** What tells it from every other: the beginning of the SHA-256 of its colours and its kind. */
  public String fingerprint(String ground, String lines) {
    return Sha256.hex(String.join(" ", VERSION, name(), ground, lines), 4);
  }

  /** The file, in colours as style sheets write them. */
  public byte[] draw(String ground, String lines) {
    int behind = Colours.of(ground).getRGB() & 0xFFFFFF;
    int before = Colours.of(lines).getRGB() & 0xFFFFFF;
    int[] pixels = new int[size * size];
    Arrays.fill(pixels, OPAQUE | behind);
    drawLines(pixels, behind, before);
    roundCorners(pixels);
    byte[] png = PngWriter.write(pixels, size, size);
    return this == FAVICON ? ico(png) : png;
  }

  private void drawLines(int[] pixels, int behind, int before) {
    double unit = UNITS / size;
    for (int row = 0; row < size; row++) {
      double y = (row + 0.5) * unit;
      for (double[] line : LINES) {
        if (reaches(line, y, unit)) {
          for (int column = 0; column < size; column++) {
            double covered = covered(distance(line, (column + 0.5) * unit, y), unit * scale);
            pixels[row * size + column] = OPAQUE | mixed(behind, before, covered);
          }
        }
      }
    }
  }

  /** The ground ends in a corner with an edge that runs through pixels, not between them. */
  private void roundCorners(int[] pixels) {
    double unit = UNITS / size;
    int edge = (int) Math.ceil(corner / unit);
    for (int row = 0; row < edge; row++) {
      for (int column = 0; column < edge; column++) {
        double covered = covered(box((column + 0.5) * unit, (row + 0.5) * unit), unit);
        int mask = (int) Math.round(covered * 255) << 24 | 0xFFFFFF;
        int across = size - 1 - column;
        int below = size - 1 - row;
        pixels[row * size + column] &= mask;
        pixels[row * size + across] &= mask;
        pixels[below * size + column] &= mask;
        pixels[below * size + across] &= mask;
      }
    }
  }

  /** How much of a pixel lies inside a shape whose edge is so far from its middle. */
  private static double covered(double distance, double pixel) {
    return Math.max(0, Math.min(1, 0.5 - distance / pixel));
  }

  /** Whether a line has to do with the pixels at this height; no other has then. */
  private boolean reaches(double[] line, double y, double unit) {
    double v = (y - UNITS / 2) / scale + UNITS / 2;
    return Math.abs(v - line[1]) <= STROKE + unit;
  }

  /** The distance from a line, negative inside of it. */
  private double distance(double[] line, double x, double y) {
    double u = (x - UNITS / 2) / scale + UNITS / 2;
    double v = (y - UNITS / 2) / scale + UNITS / 2;
    double along = u - Math.max(line[0], Math.min(line[2], u));
    double across = v - line[1];
    return (Math.sqrt(along * along + across * across) - STROKE) * scale;
  }

  /** In a corner, the distance from the edge of the ground, a square with round ones. */
  private double box(double x, double y) {
    double half = UNITS / 2;
    double u = Math.abs(x - half) - (half - corner);
    double v = Math.abs(y - half) - (half - corner);
    return Math.sqrt(u * u + v * v) - corner;
  }

  private static int mixed(int behind, int before, double share) {
    if (share == 0 || share == 1) {
      return share == 0 ? behind : before;
    }
    int colour = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double from = behind >> shift & 0xFF;
      double to = before >> shift & 0xFF;
      colour |= (int) Math.round(from + (to - from) * share) << shift;
    }
    return colour;
  }

  /** One picture; its size, planes and bits as its directory says them, then where it begins. */
  private byte[] ico(byte[] png) {
    int header = 22;
    return ByteBuffer.allocate(header + png.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) 0)
        .putShort((short) 1)
        .putShort((short) 1)
        .put((byte) size)
        .put((byte) size)
        .putShort((short) 0)
        .putShort((short) 1)
        .putShort((short) 32)
        .putInt(png.length)
        .putInt(header)
        .put(png)
        .array();
  }
}
