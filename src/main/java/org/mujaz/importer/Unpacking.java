package org.mujaz.importer;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Enumeration;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.source.Location;

/** Puts the files of an archive into a folder, with the times that they had. */
final class Unpacking {

  /** What macOS adds to archives, of no use elsewhere. */
  private static final String SYSTEM = "__MACOSX/";

  private final ZipFile zip;
  private final Path folder;
  private final ZipTimes times;
  private final Location place;
  private final Problems problems;

  /**
   * An archive to be unpacked.
   *
   * @param folder an empty one
   * @param zone of times that state none
   * @param place of the archive in reports
   */
  Unpacking(ZipFile zip, Path folder, ZoneId zone, Location place, Problems problems) {
    this.zip = zip;
    this.folder = folder;
    this.times = new ZipTimes(zone);
    this.place = place;
    this.problems = problems;
  }

  /**
   * Unpacks it, as far as it can be trusted; the rest is reported.
   *
   * @param most how many bytes it may have in all
   */
  void run(long most) throws IOException {
    if (ZipLimits.hasTooMany(zip, place, problems)) {
      return;
    }
    ZipNames names = new ZipNames();
    long left = most;
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      if (!isWanted(entry, names)) {
        continue;
      }
      try {
        left -= write(entry, left, folder.resolve(entry.getName()));
      } catch (ZipLimits.Exceeded e) {
        stopped(ReportPhrase.UNFOLDS, entry);
        return;
      } catch (ZipException | EOFException e) {
        stopped(ReportPhrase.DAMAGED_ENTRY, entry);
        return;
      }
    }
  }

  private boolean isWanted(ZipEntry entry, ZipNames names) {
    String name = entry.getName();
    if (entry.isDirectory() || name.startsWith(SYSTEM)) {
      return false;
    }
    if (names.claim(name)) {
      return true;
    }
    ReportPhrase reason =
        ZipNames.leadsOut(name) ? ReportPhrase.UNSAFE_ENTRY : ReportPhrase.UNUSABLE_ENTRY;
    problems.add(ProblemCode.NOT_CARRIED_OVER, place, reason.with(name));
    return false;
  }

  private void stopped(ReportPhrase why, ZipEntry entry) {
    problems.add(ProblemCode.UNREADABLE_ORIGIN, place, why.with(entry.getName()));
  }

  private long write(ZipEntry entry, long left, Path target) throws IOException {
    Files.createDirectories(Objects.requireNonNull(target.getParent()));
    try (InputStream in =
        ZipLimits.until(
            ZipLimits.within(zip.getInputStream(entry), entry.getCompressedSize()), left)) {
      long written = Files.copy(in, target);
      Files.setLastModifiedTime(target, times.of(entry));
      return written;
    } catch (ZipLimits.Exceeded | ZipException | EOFException e) {
      Files.deleteIfExists(target);
      throw e;
    }
  }
}
