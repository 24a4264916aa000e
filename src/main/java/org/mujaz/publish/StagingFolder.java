package org.mujaz.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A folder beside the output folder, so that its files can be moved there in one step each.
 *
 * <p>Files in it have numbers for names: twenty thousand pages then need one folder, not twenty
 * thousand. A lock keeps a second build out; a folder whose lock nobody holds is left over from a
 * build that died.
 */
final class StagingFolder implements AutoCloseable {

  private static final String LOCK = "lock";

  private final Path folder;
  private final FileChannel lock;
  private final AtomicInteger count = new AtomicInteger();

  private StagingFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /** The empty staging folder of {@code outputFolder}, such as {@code .site-staging}. */
  static StagingFolder beside(Path outputFolder) throws IOException {
    Path folder = outputFolder.resolveSibling("." + outputFolder.getFileName() + "-staging");
    Files.createDirectories(folder);
    FileChannel lock =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(lock) == null) {
      lock.close();
      throw new FileSystemException(
          outputFolder.toString(), null, "another build is writing to this folder");
    }
    StagingFolder staging = new StagingFolder(folder, lock);
    staging.removeFiles();
    return staging;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Writes a new file. */
  Optional<Path> write(byte[] content) throws IOException {
    return Optional.of(Files.write(next(), content, StandardOpenOption.CREATE_NEW));
  }

  /** Copies a file. */
  Optional<Path> copy(Path source) throws IOException {
    Path target = next();
    // A stream, not Files.copy: the site's files get times and permissions of their own.
    try (var in = Files.newInputStream(source);
        var out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
      in.transferTo(out);
    }
    return Optional.of(target);
  }

  private Path next() {
    return folder.resolve(Integer.toString(count.incrementAndGet()));
  }

  private void removeFiles() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (!file.endsWith(LOCK)) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    removeFiles();
    lock.close();
    Files.deleteIfExists(folder.resolve(LOCK));
    Files.deleteIfExists(folder);
  }
}
