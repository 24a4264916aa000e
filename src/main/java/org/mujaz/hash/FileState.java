package org.mujaz.hash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a file system tells of a file without opening it. Two equal states of one file mean that
 * nobody wrote to it in between, as for git, make and rsync.
 *
 * @param size in bytes
 * @param modified in nanoseconds since 1970
 * @param identity of the file behind the name, as far as the system tells; else empty
 */
public record FileState(long size, long modified, String identity) {

  /**
   * The state of a file, or of the one that a link leads to.
   *
   * @throws IOException if there is none
   */
  public static FileState of(Path file) throws IOException {
    return of(Files.readAttributes(file, BasicFileAttributes.class));
  }

  /** The state of a regular file; nothing for links, folders and where nothing is. */
  public static Optional<FileState> ofRegular(Path file) throws IOException {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isRegularFile() ? Optional.of(of(attributes)) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static FileState of(BasicFileAttributes attributes) {
    Object identity = attributes.fileKey();
    return new FileState(
        attributes.size(),
        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
        identity == null ? "" : identity.toString().replace(' ', '_'));
  }

  /**
   * Whether the file is as it was, and what was read of it is all.
   *
   * @param read how many bytes were read
   */
  public boolean isStill(Path file, long read) throws IOException {
    return read == size && equals(of(file));
  }
}
