package org.mujaz.image;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The blocks of a GIF (GIF89a, 17 to 27). */
final class GifBlocks {

  private static final int EXTENSION = 0x21;
  private static final int IMAGE = 0x2C;
  private static final int TRAILER = 0x3B;
  private static final int CONTROL = 0xF9;
  private static final int APPLICATION = 0xFF;

  /** Extensions that say how often the frames are repeated. */
  private static final Set<String> REPEATING = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

  private final DataInputStream in;
  private final OutputStream out;
  private int frames;

  private GifBlocks(InputStream in, OutputStream out) {
    this.in = new DataInputStream(in);
    this.out = out;
  }

  /** Whether it has more than one frame. */
  static boolean isAnimated(InputStream in) throws IOException {
    GifBlocks blocks = new GifBlocks(in, OutputStream.nullOutputStream());
    blocks.copy();
    return blocks.frames > 1;
  }

  /** Writes the file without comments and data of other programs. */
  static void copyShown(InputStream in, OutputStream out) throws IOException {
    new GifBlocks(in, out).copy();
  }

  private void copy() throws IOException {
    byte[] head = take(13);
    out.write(head);
    palette(head[10]);
    for (int block = in.read(); block >= 0 && block != TRAILER; block = in.read()) {
      if (block == EXTENSION) {
        extension();
      } else if (block == IMAGE) {
        frames++;
        out.write(block);
        byte[] descriptor = take(9);
        out.write(descriptor);
        palette(descriptor[8]);
        out.write(take(1));
        parts(out);
      } else {
        throw new IOException("no such block: " + block);
      }
    }
    if (frames == 0) {
      throw new EOFException();
    }
    out.write(TRAILER);
  }

  private byte[] take(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException();
    }
    return bytes;
  }

  private void palette(byte flags) throws IOException {
    if ((flags & 0x80) != 0) {
      out.write(take(3 << ((flags & 7) + 1)));
    }
  }

  private void extension() throws IOException {
    int label = in.read();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    boolean wanted = label == CONTROL;
    int first = in.read();
    if (first > 0) {
      byte[] name = take(first);
      wanted |=
          label == APPLICATION && REPEATING.contains(new String(name, StandardCharsets.US_ASCII));
      body.write(first);
      body.write(name);
      parts(wanted ? body : OutputStream.nullOutputStream());
    }
    if (wanted) {
      out.write(EXTENSION);
      out.write(label);
      body.writeTo(out);
    }
  }

  private void parts(OutputStream target) throws IOException {
    while (true) {
      int length = in.readUnsignedByte();
      target.write(length);
      if (length == 0) {
        return;
      }
      target.write(take(length));
    }
  }
}
