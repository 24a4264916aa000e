package org.mujaz.read;

import java.util.Optional;
import java.util.function.Function;
import org.mujaz.source.SourcePath;

/** A file as it is on disk. */
final class FileBytes {

  private final SourcePath path;
  private final byte[] bytes;
  private final Optional<String> name;

  private FileBytes(SourcePath path, byte[] bytes, Optional<String> name) {
    this.path = path;
    this.bytes = bytes;
    this.name = name;
  }

  /**
   * Reads a file.
   *
   * @param namer names its bytes
   */
  static FileBytes of(FoundFile found, Function<byte[], Optional<String>> namer) {
    byte[] bytes = TextFiles.bytes(found);
    return new FileBytes(found.path(), bytes, namer.apply(bytes));
  }

  /** Its name in the project. */
  SourcePath path() {
    return path;
  }

  /** All bytes, or as many as show that there are too many; not to be written to. */
  byte[] bytes() {
    return bytes;
  }

  /** A name of the bytes, for what is kept; nothing where nothing is. */
  Optional<String> name() {
    return name;
  }
}
