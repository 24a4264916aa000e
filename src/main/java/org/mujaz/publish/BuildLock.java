package org.mujaz.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second build out of an output folder. The system lets go of it when the process ends,
 * however it ends; what the file says then tells how far the build had come.
 */
final class BuildLock implements AutoCloseable {

  static final String NAME = "lock";

  /** How often a build ends in the very moment in which another begins. */
  private static final int ATTEMPTS = 100;

  private final ProcessClaim claim;
  private final FileChannel channel;
  private final Stage left;

  /** How far a build has come. */
  enum Stage {
    /** Nobody said. */
    UNKNOWN,
    /** It has not published. */
    BUILDING,
    /** Its site stands. */
    PUBLISHED
  }

  private BuildLock(ProcessClaim claim, FileChannel channel, Stage left) {
    this.claim = claim;
    this.channel = channel;
    this.left = left;
  }

  /**
   * Takes the lock.
   *
   * @return nothing if another build has it, of this process or of another
   */
  static Optional<BuildLock> take(Path folder) throws IOException {
    Files.createDirectories(folder);
    Optional<ProcessClaim> claim = ProcessClaim.of(folder);
    if (claim.isEmpty()) {
      return Optional.empty();
    }
    Optional<BuildLock> lock = Optional.empty();
    try {
      lock = take(folder, claim.get());
      return lock;
    } finally {
      if (lock.isEmpty()) {
        claim.get().close();
      }
    }
  }

  private static Optional<BuildLock> take(Path folder, ProcessClaim claim) throws IOException {
    Path file = folder.resolve(NAME);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Files.createDirectories(folder);
      try {
        FileChannel channel = open(file);
        Object before = key(file);
        if (tryLock(channel) == null) {
          channel.close();
          return Optional.empty();
        }
        // The build that had it may have ended just now, and taken the file with it.
        if (Objects.equals(before, key(file))) {
          return Optional.of(new BuildLock(claim, channel, read(channel)));
        }
        channel.close();
      } catch (NoSuchFileException e) {
        // Likewise.
      }
    }
    return Optional.empty();
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** Which file has the name; nothing on Windows, where nobody can remove a file that is open. */
  private static @Nullable Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static Stage read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(16);
    channel.read(bytes, 0);
    String word = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip();
    for (Stage stage : Stage.values()) {
      if (stage.name().equals(word)) {
        return stage;
      }
    }
    return Stage.UNKNOWN;
  }

  /** How far the build had come that had the lock before and did not end in order. */
  Stage left() {
    return left;
  }

  /** Writes down how far this build has come. */
  void say(Stage stage) throws IOException {
    byte[] word = String.format("%-15s\n", stage).getBytes(StandardCharsets.US_ASCII);
    channel.write(ByteBuffer.wrap(word), 0);
    if (stage == Stage.PUBLISHED) {
      channel.force(true);
    }
  }

  @Override
  public void close() throws IOException {
    try (claim) {
      channel.close();
    }
  }
}
