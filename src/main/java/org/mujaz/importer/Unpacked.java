package org.mujaz.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
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

  /** What macOS adds to archives, of no use elsewhere. */
  private static final String SYSTEM = "__MACOSX/";

  /**
   * Unpacks a file.
   *
   * @param place of the archive in reports
   * @return nothing where it is no archive
   */
  static Optional<Unpacked> of(Path file, Location place, Problems problems) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Path root = Files.createTempDirectory("mujaz-import");
      try {
        Path all = Files.createDirectory(root.resolve(Objects.requireNonNull(file.getFileName())));
        unpack(zip, ZipLimits.all(Files.size(file)), all, place, problems);
        return Optional.of(new Unpacked(root, only(all)));
      } catch (IOException | RuntimeException e) {
        remove(root);
        throw e;
      }
    } catch (ZipException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void unpack(ZipFile zip, long most, Path all, Location place, Problems problems)
      throws IOException {
    if (ZipLimits.hasTooMany(zip, place, problems)) {
      return;
    }
    ZipNames names = new ZipNames();
    long left = most;
    for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
      ZipEntry entry = e.nextElement();
      String name = entry.getName();
      if (entry.isDirectory() || name.startsWith(SYSTEM)) {
        continue;
      }
      if (!names.claim(name)) {
        ReportPhrase reason =
            ZipNames.leadsOut(name) ? ReportPhrase.UNSAFE_ENTRY : ReportPhrase.UNUSABLE_ENTRY;
        problems.add(ProblemCode.NOT_CARRIED_OVER, place, reason.with(name));
        continue;
      }
      try {
        left -= write(zip, entry, left, all.resolve(name));
      } catch (ZipLimits.Exceeded | ZipException broken) {
        ReportPhrase reason =
            broken instanceof ZipException ? ReportPhrase.DAMAGED_ENTRY : ReportPhrase.UNFOLDS;
        problems.add(ProblemCode.UNREADABLE_ORIGIN, place, reason.with(name));
        return;
      }
    }
  }

  private static long write(ZipFile zip, ZipEntry entry, long left, Path target)
      throws IOException {
    Files.createDirectories(Objects.requireNonNull(target.getParent()));
    try (InputStream in =
        ZipLimits.until(
            ZipLimits.within(zip.getInputStream(entry), entry.getCompressedSize()), left)) {
      return Files.copy(in, target);
    } catch (ZipLimits.Exceeded | ZipException e) {
      Files.deleteIfExists(target);
      throw e;
    }
  }

  private static Path only(Path all) throws IOException {
    try (Stream<Path> children = Files.list(all)) {
      List<Path> first = children.limit(2).toList();
      return first.size() == 1 && Files.isDirectory(first.get(0)) ? first.get(0) : all;
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
