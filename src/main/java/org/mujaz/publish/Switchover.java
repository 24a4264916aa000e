package org.mujaz.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.mujaz.hash.Sha256;

/**
 * Leads the output folder from the old site to the new one along a journal, or back. Each way may
 * be begun anywhere on the other, and be begun again.
 */
interface Switchover {

  /**
   * Checks what the build checked that wrote the journal, for time has passed.
   *
   * @throws FileSystemException if a link would lead out of the output folder
   */
  void checkFolders() throws IOException;

  /**
   * Whether all of the new site is there: a power failure may have taken bytes of what is new, and
   * somebody what stood already.
   */
  boolean isWhole() throws IOException;

  /** Puts the new site in place. */
  void forward() throws IOException;

  /** Puts the old site back. */
  void back() throws IOException;

  /** Whether there is a plain file with this hash. */
  static boolean holds(Path file, String sha256) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Sha256.hex(in, 32).equals(sha256);
    }
  }
}
