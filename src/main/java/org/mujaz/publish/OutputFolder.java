package org.mujaz.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import org.mujaz.model.Route;
import org.mujaz.problem.BrokenEnvironment;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.source.SourcePath;

/**
 * The folder that holds the site.
 *
 * @param folder its real path: a site that is itself a symbolic link stays one
 * @param name how reports call it
 */
record OutputFolder(Path folder, SourcePath name) {

  /** The folder, which need not exist; the one that holds it is made. */
  static OutputFolder at(Path folder, Path baseFolder) throws IOException {
    Path plain = folder.toAbsolutePath().normalize();
    Path base = baseFolder.toAbsolutePath().normalize();
    Path name = plain.startsWith(base) ? base.relativize(plain) : plain.getFileName();
    if (name == null || name.toString().isEmpty()) {
      throw new IllegalArgumentException("not a folder for a site: " + folder);
    }
    Obstacles.checkNoFile(plain);
    Path real =
        Files.exists(plain)
            ? plain.toRealPath()
            : Files.createDirectories(plain.getParent()).toRealPath().resolve(plain.getFileName());
    return new OutputFolder(real, new SourcePath(Names.of(name)));
  }

  /** The file that serves {@code route}. */
  Path file(Route route) throws IOException {
    try {
      return folder.resolve(route.file());
    } catch (InvalidPathException e) {
      throw new BrokenEnvironment(
          ReportPhrase.UNNAMEABLE_FILE.with(route.file(), e.getReason()), e);
    }
  }

  /** Whether the file of {@code route} has exactly these bytes. */
  boolean holds(Route route, byte[] content) throws IOException {
    Path file = file(route);
    return hasSize(file, content.length) && Arrays.equals(Files.readAllBytes(file), content);
  }

  /** Whether the file of {@code route} has exactly the bytes of {@code source}. */
  boolean holds(Route route, Path source) throws IOException {
    Path file = file(route);
    return hasSize(file, Files.size(source)) && Files.mismatch(file, source) == -1;
  }

  private static boolean hasSize(Path file, long size) {
    // A file that is not there is the most frequent answer, and an exception in java.nio.file.
    return file.toFile().length() == size && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }
}
