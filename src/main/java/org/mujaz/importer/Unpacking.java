package org.mujaz.importer;

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
        left -= write(entry, left, folder.resolve(name));
      } catch (ZipLimits.Exceeded | ZipException broken) {
        ReportPhrase reason =
            broken instanceof ZipException ? ReportPhrase.DAMAGED_ENTRY : ReportPhrase.UNFOLDS;
        problems.add(ProblemCode.UNREADABLE_ORIGIN, place, reason.with(name));
        return;
      }
    }
  }

  private long write(ZipEntry entry, long left, Path target) throws IOException {
    Files.createDirectories(Objects.requireNonNull(target.getParent()));
    try (InputStream in =
        ZipLimits.until(
            ZipLimits.within(zip.getInputStream(entry), entry.getCompressedSize()), left)) {
      long written = Files.copy(in, target);
      Files.setLastModifiedTime(target, times.of(entry));
      return written;
    } catch (ZipLimits.Exceeded | ZipException e) {
      Files.deleteIfExists(target);
      throw e;
    }
  }
}
