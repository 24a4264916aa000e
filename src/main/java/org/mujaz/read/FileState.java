package org.mujaz.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * By what a file is seen to have been changed while it was read.
 *
 * @param bytes its size
 * @param time of its last change
 */
record FileState(long bytes, FileTime time) {

  /** The state of a file now. */
  static FileState of(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return new FileState(attributes.size(), attributes.lastModifiedTime());
  }

  /**
   * Whether the file is as it was, and what was read of it is all.
   *
   * @param read how many bytes were read
   */
  boolean isStill(Path file, long read) throws IOException {
    return read == bytes && equals(of(file));
  }
}
