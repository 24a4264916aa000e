package org.mujaz.importer;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;

/** Makes folders for new files, in the content folder and through no link. */
final class ContentPlaces {

  private ContentPlaces() {}

  /**
   * Makes the folder of {@code target}, which lies below {@code root}.
   *
   * @throws FileSystemException if a link stands in the way
   */
  static Path makeFolder(Path target, Path root) throws IOException {
    Files.createDirectories(root);
    Path folder = Objects.requireNonNull(target.getParent());
    Path made = root;
    for (Path part : root.relativize(folder)) {
      made = made.resolve(part).normalize();
      if (Files.isSymbolicLink(made)) {
        throw new FileSystemException(made.toString(), null, "symbolic link");
      }
      if (!Files.isDirectory(made, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectory(made);
      }
    }
    if (Files.isSymbolicLink(target)) {
      throw new FileSystemException(target.toString(), null, "symbolic link");
    }
    return folder;
  }
}
