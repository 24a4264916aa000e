package org.mujaz.card;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes a drawing as a PNG with a palette: W3C PNG, third edition, colour type 3. */
final class PngWriter {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  /** The best level takes twice as long and saves a tenth. */
  private static final int LEVEL = 6;

  private PngWriter() {}

  /** The file of a picture of {@link BufferedImage#TYPE_INT_ARGB}. */
  static byte[] write(BufferedImage image) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return write(pixels, image.getWidth(), image.getHeight());
  }

  /** The file of some pixels, row by row, as ARGB. */
  static byte[] write(int[] pixels, int width, int height) {
    Palette palette = Palette.of(pixels);
    ByteArrayOutputStream file = new ByteArrayOutputStream(32_768);
    file.writeBytes(SIGNATURE);
    // 8 bits a pixel, a palette, deflate, filters, not interlaced.
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 3, 0, 0, 0})
            .array();
    chunk(file, "IHDR", header);
    chunk(file, "PLTE", palette.rgb());
    if (palette.isTransparent()) {
      chunk(file, "tRNS", palette.alpha());
    }
    chunk(file, "IDAT", deflated(rows(pixels, width, height, palette)));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  /** Each row after the number of its filter: none, as the specification advises for palettes. */
  private static byte[] rows(int[] pixels, int width, int height, Palette palette) {
    byte[] rows = new byte[(width + 1) * height];
    for (int row = 0; row < height; row++) {
      int end = (row + 1) * width;
      for (int i = row * width; i < end; ) {
        int next = ColourRuns.end(pixels, i, end);
        byte index = palette.index(pixels[i]);
        // The most frequent colour has the index 0, as have new bytes.
        if (index != 0) {
          Arrays.fill(rows, i + row + 1, next + row + 1, index);
        }
        i = next;
      }
    }
    return rows;
  }

  private static byte[] deflated(byte[] data) {
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(data);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
      byte[] buffer = new byte[16_384];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    file.writeBytes(name);
    file.writeBytes(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
