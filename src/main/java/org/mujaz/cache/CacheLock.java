package org.mujaz.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a second program out of a cache that one uses for long. The system lets go of it when the
 * process ends, however it ends.
 */
public final class CacheLock implements AutoCloseable {

  private final FileChannel channel;

  private CacheLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of a cache.
   *
   * @param folder where its files are; made when it is not there
   * @return nothing if somebody has it
   */
  public static Optional<CacheLock> take(Path folder, String name) {
    try {
      FileChannel channel =
          FileChannel.open(
              Files.createDirectories(folder).resolve(name + ".lock"),
              StandardOpenOption.WRITE,
              StandardOpenOption.CREATE);
      if (isTaken(channel)) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new CacheLock(channel));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() == null;
    } catch (OverlappingFileLockException inThisProcess) {
      return true;
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
