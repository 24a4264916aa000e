package org.mujaz.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Results one after the other in a file. They are small and many, so they are written together. */
final class CacheData implements AutoCloseable {

  private static final int TOGETHER = 1 << 16;

  private final FileChannel channel;

  /** The last of them, which are not in the file yet. */
  private final ByteBuffer waiting = ByteBuffer.allocate(TOGETHER);

  private long end;

  private CacheData(FileChannel channel, long end) {
    this.channel = channel;
    this.end = end;
  }

  /**
   * Opens a file, which need not be there.
   *
   * @param end what lies behind it was written by a build that died
   */
  static CacheData open(Path file, long end) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    return new CacheData(channel.truncate(end), end);
  }

  /** A new file in {@code folder}, which is gone when it is closed. */
  static CacheData temporary(Path folder) throws IOException {
    Path file = Files.createTempFile(folder, "results-", ".data");
    return new CacheData(
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE),
        0);
  }

  /** Puts a result behind the last one. */
  synchronized Place append(byte[] result) throws IOException {
    Place place = new Place(end, result.length, check(result));
    if (result.length > waiting.remaining()) {
      flush();
    }
    if (result.length > TOGETHER) {
      write(ByteBuffer.wrap(result), end);
    } else {
      waiting.put(result);
    }
    end += result.length;
    return place;
  }

  private void flush() throws IOException {
    write(ByteBuffer.wrap(waiting.array(), 0, waiting.position()), end - waiting.position());
    waiting.clear();
  }

  private void write(ByteBuffer bytes, long start) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes, start + bytes.position());
    }
  }

  /** Reads a result; nothing if it is no longer what was written. */
  Optional<byte[]> read(Place place) throws IOException {
    byte[] result = new byte[place.length()];
    return isWaiting(place, result) || isWritten(place, result)
        ? Optional.of(result).filter(read -> check(read) == place.check())
        : Optional.empty();
  }

  private synchronized boolean isWaiting(Place place, byte[] result) {
    long offset = place.start() - (end - waiting.position());
    if (offset < 0 || offset + result.length > waiting.position()) {
      return false;
    }
    System.arraycopy(waiting.array(), (int) offset, result, 0, result.length);
    return true;
  }

  private boolean isWritten(Place place, byte[] result) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(result);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, place.start() + bytes.position()) < 0) {
        return false;
      }
    }
    return true;
  }

  private static int check(byte[] result) {
    CRC32C crc = new CRC32C();
    crc.update(result);
    return (int) crc.getValue();
  }

  /** The size of the file when all results are in it, as they are then. */
  synchronized long end() throws IOException {
    flush();
    return end;
  }

  /** Closes the file; what was put since {@link #end} may not be in it. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
