package org.mujaz.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mujaz.hash.Sha256;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.publish.PublishedSite;

/**
 * Packs a published site so that the same site makes the same bytes: entries in the order of their
 * names, all of one time, without permissions, owners or anything else of the machine.
 *
 * <p>Times in zip files are local times without a zone (APPNOTE, 4.4.6); UTC is written.
 */
public final class SiteZip {

  /** The earliest and the latest time that an entry can have without more fields. */
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final LocalDateTime LATEST = LocalDateTime.of(2099, 12, 31, 23, 59, 58);

  /** What does not become smaller. */
  private static final Set<String> COMPRESSED =
      Set.of(
          "avif", "gif", "gz", "jpeg", "jpg", "m4a", "mp3", "mp4", "ogg", "png", "webm", "webp",
          "woff", "woff2", "zip");

  private final LocalDateTime time;
  private final boolean compress;

  /** What became of it: how many files were packed, or why none were. */
  public record Packed(int files, long bytes, Optional<Wording> flaw) {}

  /**
   * A packer.
   *
   * @param time of all entries
   * @param compress whether files are made smaller; the bytes then depend on the library that does
   *     it, which differs between builds of Java
   */
  public SiteZip(Instant time, boolean compress) {
    LocalDateTime given = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    LocalDateTime late = given.isBefore(EARLIEST) ? EARLIEST : given;
    this.time = late.isAfter(LATEST) ? LATEST : late;
    this.compress = compress;
  }

  /**
   * Packs a site. Each file is compared with the site's own list on its way; where there is a flaw,
   * {@code target} stays as it was.
   *
   * @throws UncheckedIOException if a file cannot be read, or {@code target} not be written
   */
  public Packed pack(PublishedSite site, Path target) {
    if (site.flaw().isPresent()) {
      return new Packed(0, 0, site.flaw());
    }
    Path draft = target.resolveSibling(target.getFileName() + ".draft");
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      Optional<Wording> flaw = write(site, draft);
      if (flaw.isPresent()) {
        return new Packed(0, 0, flaw);
      }
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      return new Packed(site.hashes().size(), Files.size(target), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      remove(draft);
    }
  }

  private static void remove(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Wording> write(PublishedSite site, Path draft) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(draft))) {
      for (Map.Entry<String, String> file : site.hashes().entrySet()) {
        Path path = site.files().get(file.getKey());
        if (path == null || !add(file.getKey(), file.getValue(), path, zip)) {
          return Optional.of(ReportPhrase.FILE_DIFFERS.with(file.getKey()));
        }
      }
    }
    return Optional.empty();
  }

  /** Adds a file, unless it is not what the list says. A list of old may not say it. */
  private boolean add(String name, String sha256, Path path, ZipOutputStream zip)
      throws IOException {
    CRC32 sum = new CRC32();
    String found;
    try (InputStream in = new CheckedInputStream(Files.newInputStream(path), sum)) {
      found = Sha256.hex(in, 32);
    }
    if (!sha256.isEmpty() && !found.equals(sha256)) {
      return false;
    }
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(time);
    if (!compress || isCompressed(name)) {
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(Files.size(path));
      entry.setCrc(sum.getValue());
    }
    zip.putNextEntry(entry);
    Files.copy(path, zip);
    zip.closeEntry();
    // Of what is stored, the stream itself compares the sum.
    return entry.getCrc() == sum.getValue();
  }

  private static boolean isCompressed(String name) {
    return COMPRESSED.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }
}
