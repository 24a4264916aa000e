package org.mujaz.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * The files of a cache.
 *
 * @param folder where they are
 * @param name the beginning of their names
 */
record CacheFolder(Path folder, String name) {

  /** Tells what is where in the file of results. */
  Path index() {
    return folder.resolve(name + ".index");
  }

  /** The file of results that the build with this number began. */
  Path data(int build) {
    return folder.resolve(name + "-" + build + ".data");
  }

  /** The time by the clock of the file system, which need not be the one of this machine. */
  FileTime now() {
    try {
      Path file = Files.createTempFile(folder, name + "-", ".now");
      FileTime now = Files.getLastModifiedTime(file);
      Files.delete(file);
      return now;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the files of results that no index tells of any more. */
  void removeOthers(int build) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name + "-*.data")) {
      for (Path file : files) {
        if (!file.equals(data(build))) {
          Files.delete(file);
        }
      }
    }
  }
}
