package org.mujaz.publish;

import java.nio.file.Path;
import java.util.Optional;
import org.mujaz.model.Route;

/**
 * One file of the next site.
 *
 * @param route its address
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal digits
 * @param content where its bytes wait, or nothing if the output folder already has them
 * @param origin names the file that it is a copy of, and the state of that; empty where it is none
 */
record StagedFile(Route route, long size, String sha256, Optional<Path> content, String origin) {

  /** A file that is no copy. */
  StagedFile(Route route, long size, String sha256, Optional<Path> content) {
    this(route, size, sha256, content, "");
  }

  /** The same file, its bytes waiting elsewhere. */
  StagedFile at(Path waiting) {
    return new StagedFile(route, size, sha256, Optional.of(waiting), origin);
  }
}
