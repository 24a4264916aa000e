package org.mujaz.assemble;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** The smallest file of a picture that is large enough to stand on top of an article. */
public final class Pixel {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 360;

  /** One colour, 640 × 360. */
  public static final byte[] PNG = png();

  private Pixel() {}

  private static byte[] png() {
    try {
      ByteArrayOutputStream rows = new ByteArrayOutputStream();
      try (DeflaterOutputStream out = new DeflaterOutputStream(rows)) {
        out.write(new byte[(1 + WIDTH / 8) * HEIGHT]);
      }
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
      ByteBuffer header = ByteBuffer.allocate(13).putInt(WIDTH).putInt(HEIGHT).put((byte) 1);
      chunk("IHDR", header.array(), file);
      chunk("IDAT", rows.toByteArray(), file);
      chunk("IEND", new byte[0], file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void chunk(String type, byte[] content, ByteArrayOutputStream file)
      throws IOException {
    CRC32 sum = new CRC32();
    sum.update(type.getBytes(StandardCharsets.US_ASCII));
    sum.update(content);
    DataOutputStream out = new DataOutputStream(file);
    out.writeInt(content.length);
    out.writeBytes(type);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }
}
