package org.mujaz.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.mujaz.cache.KeyMaker;

/**
 * What a system of the Unix family tells of a file without opening it (POSIX, {@code stat}). Nobody
 * can write to a file, or put another one in its place, and have it told the same.
 *
 * @param size in bytes
 * @param modified when it was written to, in nanoseconds since 1970; whoever writes may forge that
 * @param changed when anything of it was changed, even the time above; nobody can forge that
 * @param inode the number of the file behind the name
 */
record FileStat(long size, long modified, long changed, long inode) {

  private static final String UNIX = "unix";

  /** The clock of no file system in use is coarser: that of FAT. */
  private static final long TICK = TimeUnit.SECONDS.toNanos(2);

  /** What is told of a file, or of the one that a link leads to; nothing by other systems. */
  static Optional<FileStat> of(Path file) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains(UNIX)) {
      return Optional.empty();
    }
    Map<String, Object> told =
        Files.readAttributes(file, UNIX + ":size,lastModifiedTime,ctime,ino");
    return Optional.of(
        new FileStat(
            number(told, "size"),
            nanos(told, "lastModifiedTime"),
            nanos(told, "ctime"),
            number(told, "ino")));
  }

  private static long number(Map<String, Object> told, String name) {
    return ((Number) Objects.requireNonNull(told.get(name))).longValue();
  }

  private static long nanos(Map<String, Object> told, String name) {
    return ((FileTime) Objects.requireNonNull(told.get(name))).to(TimeUnit.NANOSECONDS);
  }

  /**
   * Whether whatever is written to the file from a moment on shows. What is written within one tick
   * of the clock does not, so git takes such files for changed too.
   */
  boolean isSettled(FileTime moment) {
    return Math.max(modified, changed) + TICK < moment.to(TimeUnit.NANOSECONDS);
  }

  /** Adds all of it. */
  void addTo(KeyMaker key) {
    key.add(size).add(modified).add(changed).add(inode);
  }
}
