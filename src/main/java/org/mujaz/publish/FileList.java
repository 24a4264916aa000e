package org.mujaz.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lists of the files of a site with their hashes, in the form of {@code .mujaz-files}. */
public final class FileList {

  private FileList() {}

  /**
   * Reads a list, which need not be there; what is not a line of one is passed over.
   *
   * @return the SHA-256 of each file in hexadecimal digits, by its name; never one that leads out
   *     of a folder
   */
  public static SortedMap<String, String> read(Path file) {
    try {
      return new TreeMap<>(Manifest.read(file).hashes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of a list. */
  public static byte[] bytes(SortedMap<String, String> hashes) {
    return new Manifest(hashes).bytes();
  }
}
