package org.mujaz.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.mujaz.hash.FileState;
import org.mujaz.hash.Sha256;

/** Names the content of files that are published as they are; safe for any thread. */
public interface FileHashes {

  /** Reads each file. */
  FileHashes READ = FileHashes::read;

  /** How many bytes of a digest a name has. */
  int BYTES = 8;

  /** What a file has. */
  record Content(long size, String hash) {}

  /**
   * The size of a file and the hash of its bytes, in hexadecimal digits.
   *
   * @param before the state of the file before it was opened
   * @throws IOException if it cannot be read
   */
  Content of(Path file, FileState before) throws IOException;

  private static Content read(Path file, FileState before) throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[1 << 16];
    long read = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        digest.update(buffer, 0, count);
        read += count;
      }
    }
    return new Content(read, Sha256.hex(digest, BYTES));
  }
}
