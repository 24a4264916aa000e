package org.mujaz.importer;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mujaz.importer.origin.OriginFiles;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;

/**
 * An export that comes as a zip archive, unpacked into a folder that lives as long as the import.
 * Every name is checked before it becomes a path, and the bytes are counted while they are written;
 * a symbolic link is to Java a file that holds a path.
 *
 * @param root the folder that is removed in the end
 * @param folder what is imported: all of the archive, or the only folder in it
 */
record Unpacked(Path root, Path folder) implements AutoCloseable {

  /**
   * Unpacks a file.
   *
   * @param place of the archive in reports
   * @param zone of times that state none
   * @return nothing where it is no archive
   */
  static Optional<Unpacked> of(Path file, Location place, ZoneId zone, Problems problems) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Path root = Files.createTempDirectory("mujaz-import");
      try {
        Path all = Files.createDirectory(root.resolve(Objects.requireNonNull(file.getFileName())));
        new Unpacking(zip, all, zone, place, problems).run(ZipLimits.all(Files.size(file)));
        return Optional.of(new Unpacked(root, only(all)));
      } catch (IOException | RuntimeException e) {
        remove(root);
        throw e;
      }
    } catch (ZipException | EOFException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path only(Path all) throws IOException {
    try (Stream<Path> children = Files.list(all)) {
      List<Path> first = children.limit(2).toList();
      boolean only =
          first.size() == 1
              && Files.isDirectory(first.get(0))
              && !OriginFiles.isHidden(first.get(0));
      return only ? first.get(0) : all;
    }
  }

  @Override
  public void close() {
    try {
      remove(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
