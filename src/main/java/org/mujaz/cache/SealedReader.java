package org.mujaz.cache;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;

/** Reads what a {@link SealedWriter} wrote, part by part and in the same order. */
public final class SealedReader implements AutoCloseable {

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int end;

  private SealedReader(InputStream in) {
    this.in = in;
  }

  /**
   * Opens a file.
   *
   * @return nothing if it is damaged, not there, or of another version
   */
  public static Optional<SealedReader> open(Path file, String version) {
    try {
      if (!isWhole(file)) {
        return Optional.empty();
      }
      SealedReader reader = new SealedReader(Files.newInputStream(file));
      if (reader.take() == SealedWriter.FORMAT && reader.text().equals(version)) {
        return Optional.of(reader);
      }
      reader.close();
    } catch (IOException | UncheckedIOException e) {
      // Not there or cut short: all that it told can be made again.
    }
    return Optional.empty();
  }

  /** Looked at before any part of it is taken for true. */
  private static boolean isWhole(Path file) throws IOException {
    long size = Files.size(file);
    CRC32 crc = new CRC32();
    byte[] piece = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (long left = size - Long.BYTES; left > 0; ) {
        int read = in.read(piece, 0, (int) Math.min(piece.length, left));
        if (read < 0) {
          return false;
        }
        crc.update(piece, 0, read);
        left -= read;
      }
      byte[] check = in.readNBytes(Long.BYTES);
      return check.length == Long.BYTES && ByteBuffer.wrap(check).getLong() == crc.getValue();
    }
  }

  /** The next part, a number. */
  public long number() {
    long number = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      number = (number << Byte.SIZE) | (take() & 0xFF);
    }
    return number;
  }

  /** The next part, a number that is hardly ever large. */
  public int small() {
    int number = 0;
    int shift = 0;
    byte part = take();
    while (part < 0) {
      number |= (part & 0x7F) << shift;
      shift += 7;
      part = take();
    }
    return number | (part << shift);
  }

  /** The next part, a text. */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** The next part, bytes. */
  public byte[] bytes() {
    byte[] bytes = new byte[small()];
    for (int done = 0; done < bytes.length; ) {
      if (next == end) {
        fill();
      }
      int ready = Math.min(end - next, bytes.length - done);
      System.arraycopy(buffer, next, bytes, done, ready);
      next += ready;
      done += ready;
    }
    return bytes;
  }

  /** The next part, a key. */
  public Key key() {
    return new Key(number(), number());
  }

  private byte take() {
    if (next == end) {
      fill();
    }
    return buffer[next++];
  }

  private void fill() {
    try {
      next = 0;
      end = in.read(buffer);
      if (end <= 0) {
        throw new EOFException("a file of a cache was changed meanwhile");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
