package org.mujaz.importer;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/**
 * Files in a zip archive. Nothing is unpacked: an entry is read when a text shows it, as far as
 * {@link ZipLimits} allow, and its name never becomes a path. A symbolic link is to Java a file
 * that holds a path, and no picture.
 */
final class ZipShelf implements MediaShelf, AutoCloseable {

  private final ZipFile zip;
  private final Set<String> names = new HashSet<>();

  private ZipShelf(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Opens an archive.
   *
   * @param name as reports call it
   * @return nothing where it is no archive, which was reported
   */
  static Optional<ZipShelf> open(Path file, SourcePath name, Problems problems) {
    Location place = Location.of(name);
    try {
      ZipShelf shelf = new ZipShelf(new ZipFile(file.toFile()));
      shelf.list(place, problems);
      return Optional.of(shelf);
    } catch (ZipException | EOFException e) {
      problems.add(ProblemCode.UNREADABLE_ORIGIN, place, ReportPhrase.NO_ARCHIVE);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void list(Location place, Problems problems) {
    if (ZipLimits.hasTooMany(zip, place, problems)) {
      return;
    }
    zip.stream()
        .filter(entry -> !entry.isDirectory())
        .map(ZipEntry::getName)
        .forEach(
            name -> {
              if (ZipNames.leadsOut(name)) {
                problems.add(
                    ProblemCode.NOT_CARRIED_OVER, place, ReportPhrase.UNSAFE_ENTRY.with(name));
              } else {
                names.add(name);
              }
            });
  }

  @Override
  public Optional<MediaFile> find(String path) {
    return names.contains(path)
        ? Optional.of(new MediaFile("zip/" + path, () -> content(path)))
        : Optional.empty();
  }

  private InputStream content(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    return ZipLimits.within(zip.getInputStream(entry), entry.getCompressedSize());
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
