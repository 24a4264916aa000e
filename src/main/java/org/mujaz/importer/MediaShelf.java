package org.mujaz.importer;

import java.util.Optional;

/** Where the files are that an origin refers to. */
@FunctionalInterface
interface MediaShelf {

  /** No files. */
  MediaShelf EMPTY = path -> Optional.empty();

  /**
   * Finds a file.
   *
   * @param path below the shelf, decoded, with slashes; hostile
   */
  Optional<MediaFile> find(String path);
}
