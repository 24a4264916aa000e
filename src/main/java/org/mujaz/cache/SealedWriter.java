package org.mujaz.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * Writes a file of any size, part by part, for a {@link SealedReader}. It stands at its place once
 * it is whole, and not before. A disk that cannot be written to is an {@link UncheckedIOException}.
 */
public final class SealedWriter implements AutoCloseable {

  /** Stands first; another one for another form of the file. */
  static final int FORMAT = 3;

  /** So many bytes of parts are worth a block, which has its length before it. */
  private static final int TOGETHER = 1 << 16;

  private final Path file;
  private final Path draft;
  private final CRC32 crc = new CRC32();
  private final OutputStream out;
  private Packer waiting = new Packer();

  /**
   * Begins a file.
   *
   * @param file where it will stand; its folder is there
   * @param version of what it tells: a reader of another version does not read it
   */
  public SealedWriter(Path file, String version) {
    this.file = file;
    this.draft = draft(file);
    try {
      this.out = new CheckedOutputStream(Files.newOutputStream(draft), crc);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write(new byte[] {FORMAT});
    waiting.text(version);
  }

  /**
   * Takes the next parts. To be asked for again before each thing of many, and by the reader before
   * the same ones: what was added by then may be on the disk.
   */
  public Packer parts() {
    if (waiting.size() >= TOGETHER) {
      flush();
    }
    return waiting;
  }

  private void flush() {
    byte[] block = waiting.bytes();
    write(ByteBuffer.allocate(Integer.BYTES).putInt(block.length).array());
    write(block);
    waiting = new Packer();
  }

  private void write(byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      // The system says what is wrong, but not where.
      throw new UncheckedIOException(
          new FileSystemException(draft.toString(), null, e.getMessage()));
    }
  }

  /** Ends the file, and puts it to its place at once. */
  public void seal() {
    flush();
    write(ByteBuffer.allocate(Long.BYTES).putLong(crc.getValue()).array());
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

  /** Removes a file, and what was left of one that was not sealed. */
  public static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(draft(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path draft(Path file) {
    return file.resolveSibling(file.getFileName() + ".draft");
  }
}
