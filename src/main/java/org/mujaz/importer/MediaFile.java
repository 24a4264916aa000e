package org.mujaz.importer;

import java.io.IOException;
import java.io.InputStream;

/**
 * A picture or another file that an origin refers to.
 *
 * @param path where it was found, which tells it from every other file
 * @param content opens it
 */
record MediaFile(String path, Content content) {

  /** Opens a file. */
  @FunctionalInterface
  interface Content {
    /** The bytes, to be closed. */
    InputStream open() throws IOException;
  }

  /** The last part of the path. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
