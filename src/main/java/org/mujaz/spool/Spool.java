package org.mujaz.spool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Keeps pieces in one temporary file; memory has eight bytes for each. Safe for any thread.
 *
 * <p>Pieces may be read while others are still being put. A file that cannot be written or read is
 * an {@link UncheckedIOException}.
 */
public final class Spool implements AutoCloseable {

  private final FileChannel channel;

  /** Where the piece with this index ends, which is where the next one begins. */
  private long[] ends = new long[256];

  private int count;

  /**
   * An empty spool.
   *
   * @param folder where the file is made, and gone when the spool is closed; made when it is not
   *     there
   * @param prefix the beginning of the file's name
   */
  public Spool(Path folder, String prefix) {
    try {
      Files.createDirectories(folder);
      Path file = Files.createTempFile(folder, prefix, ".spool");
      this.channel =
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps a piece and gives its index, from 0 on. */
  public int put(byte[] bytes) {
    try {
      synchronized (this) {
        long start = start(count);
        writeFully(ByteBuffer.wrap(bytes), start);
        if (count == ends.length) {
          ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count] = start + bytes.length;
        return count++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The piece with this index. */
  public byte[] get(int index) {
    long start;
    long end;
    synchronized (this) {
      if (index < 0 || index >= count) {
        throw new IllegalStateException("no piece " + index + " of " + count);
      }
      start = start(index);
      end = ends[index];
    }
    try {
      ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(end - start));
      readFully(bytes, start);
      return bytes.array();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  private void writeFully(ByteBuffer bytes, long start) throws IOException {
    long position = start;
    while (bytes.hasRemaining()) {
      position += channel.write(bytes, position);
    }
  }

  private void readFully(ByteBuffer bytes, long start) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, start + bytes.position()) < 0) {
        throw new IOException("a spool was cut short by another program");
      }
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
