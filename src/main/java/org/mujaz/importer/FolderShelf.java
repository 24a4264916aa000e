package org.mujaz.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Files in a folder; nothing outside of it, whatever a path or a link says. */
final class FolderShelf implements MediaShelf {

  private final Path root;

  FolderShelf(Path folder) {
    try {
      this.root = folder.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<MediaFile> find(String path) {
    try {
      Path file = root.resolve(path).normalize();
      if (!file.startsWith(root) || !Files.isRegularFile(file)) {
        return Optional.empty();
      }
      Path real = file.toRealPath();
      return real.startsWith(root)
          ? Optional.of(new MediaFile(slashes(real), () -> Files.newInputStream(real)))
          : Optional.empty();
    } catch (InvalidPathException noFile) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String slashes(Path file) {
    return file.toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
