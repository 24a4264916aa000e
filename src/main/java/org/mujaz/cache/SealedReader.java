package org.mujaz.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;

/** Reads what a {@link SealedWriter} wrote, part by part and in the same order. */
public final class SealedReader implements AutoCloseable {

  private final InputStream in;
  private Unpacker block = new Unpacker(new byte[0]);

  private SealedReader(InputStream in) {
    this.in = in;
  }

  /**
   * Opens a file.
   *
   * @return nothing if it is damaged, not there, or of another version
   */
  public static Optional<SealedReader> open(Path file, String version) {
    try {
      if (isWhole(file)) {
        SealedReader reader = new SealedReader(Files.newInputStream(file));
        if (reader.isOf(version)) {
          return Optional.of(reader);
        }
        reader.close();
      }
    } catch (IOException | UncheckedIOException e) {
      // Not there or not readable: all that it told can be made again.
    }
    return Optional.empty();
  }

  /** Looked at before any part of it is taken for true. */
  private static boolean isWhole(Path file) throws IOException {
    CRC32 crc = new CRC32();
    byte[] piece = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (long left = Files.size(file) - Long.BYTES; left > 0; ) {
        int read = in.read(piece, 0, (int) Math.min(piece.length, left));
        if (read < 0) {
          return false;
        }
        crc.update(piece, 0, read);
        left -= read;
      }
      byte[] check = in.readNBytes(Long.BYTES);
      return check.length == Long.BYTES && ByteBuffer.wrap(check).getLong() == crc.getValue();
    }
  }

  private boolean isOf(String version) throws IOException {
    return in.read() == SealedWriter.FORMAT && parts().text().equals(version);
  }

  /** Has the next parts; asked for again where the writer was. */
  public Unpacker parts() {
    if (block.isAtEnd()) {
      try {
        int length = ByteBuffer.wrap(in.readNBytes(Integer.BYTES)).getInt();
        block = new Unpacker(in.readNBytes(length));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return block;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
