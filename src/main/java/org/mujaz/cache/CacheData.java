package org.mujaz.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Results one after the other in a file. */
final class CacheData implements AutoCloseable {

  private final FileChannel channel;
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

  /** Writes a result behind the last one; not for two threads at a time. */
  Place append(byte[] result) throws IOException {
    Place place = new Place(end, result.length, check(result));
    ByteBuffer bytes = ByteBuffer.wrap(result);
    while (bytes.hasRemaining()) {
      channel.write(bytes, place.start() + bytes.position());
    }
    end += result.length;
    return place;
  }

  /** Reads a result; nothing if it is no longer what was written. */
  Optional<byte[]> read(Place place) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(place.length());
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, place.start() + bytes.position()) < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(bytes.array()).filter(read -> check(read) == place.check());
  }

  private static int check(byte[] result) {
    CRC32C crc = new CRC32C();
    crc.update(result);
    return (int) crc.getValue();
  }

  /** The size of the file. */
  long end() {
    return end;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
