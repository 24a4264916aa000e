package org.mujaz.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

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
