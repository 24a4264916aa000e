package org.mujaz.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * Writes a file of parts that a {@link SealedReader} reads in the same order. The file stands at
 * its place once it is whole, and not before. A disk that cannot be written to is an {@link
 * UncheckedIOException}.
 */
public final class SealedWriter implements AutoCloseable {

  /** Stands first; another one for another way to write parts. */
  static final byte FORMAT = 2;

  private final Path file;
  private final Path draft;
  private final CRC32 crc = new CRC32();
  private final OutputStream out;
  private final byte[] buffer = new byte[1 << 16];
  private int waiting;

  /**
   * Begins a file.
   *
   * @param file where it will stand; its folder is there
   * @param version of what it tells: a reader of another version does not read it
   */
  public SealedWriter(Path file, String version) {
    this.file = file;
    this.draft = file.resolveSibling(file.getFileName() + ".draft");
    try {
      this.out = new CheckedOutputStream(Files.newOutputStream(draft), crc);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    put(FORMAT);
    text(version);
  }

  /** Adds a number. */
  public SealedWriter number(long number) {
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      put((byte) (number >>> shift));
    }
    return this;
  }

  /** Adds a number from 0 on that is hardly ever large: one byte for each seven bits. */
  public SealedWriter small(int number) {
    int rest = number;
    while (rest >>> 7 != 0) {
      put((byte) (rest | 0x80));
      rest >>>= 7;
    }
    put((byte) rest);
    return this;
  }

  /** Adds a text. */
  public SealedWriter text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    return bytes(encoded, encoded.length);
  }

  /** Adds the first {@code length} bytes. */
  public SealedWriter bytes(byte[] bytes, int length) {
    small(length);
    if (length > buffer.length - waiting) {
      flush();
    }
    if (length > buffer.length) {
      write(bytes, length);
    } else {
      System.arraycopy(bytes, 0, buffer, waiting, length);
      waiting += length;
    }
    return this;
  }

  /** Adds a key. */
  public SealedWriter key(Key key) {
    return number(key.high()).number(key.low());
  }

  private void put(byte next) {
    if (waiting == buffer.length) {
      flush();
    }
    buffer[waiting++] = next;
  }

  private void flush() {
    write(buffer, waiting);
    waiting = 0;
  }

  private void write(byte[] bytes, int length) {
    try {
      out.write(bytes, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the file, and puts it to its place at once. */
  public void seal() {
    flush();
    number(crc.getValue());
    flush();
    try {
      out.close();
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves nothing behind of a file that was not sealed. */
  @Override
  public void close() {
    try {
      out.close();
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
