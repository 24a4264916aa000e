package org.mujaz.importer;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.mujaz.hash.Sha256;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.read.ContentFolder;
import org.mujaz.read.ContentPaths;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** Writes into the content folder, and never over what a person wrote or changed. */
final class ContentWriter {

  private static final int HASH = 8;

  private final ContentFolder content;
  private final ContentPaths paths;
  private final Ledger ledger;
  private final boolean dryRun;
  private final Problems problems;
  private final List<ContentFile> written = new ArrayList<>();

  /** What both versions of a story show would be copied once. */
  private final Set<ContentFile> rehearsed = new HashSet<>();

  private int texts;
  private int media;
  private int updated;
  private int unchanged;
  private int kept;

  ContentWriter(ContentFolder content, Ledger ledger, boolean dryRun, Problems problems) {
    this.content = content;
    this.paths = new ContentPaths(content);
    this.ledger = ledger;
    this.dryRun = dryRun;
    this.problems = problems;
  }

  /**
   * Writes a text, or leaves it as it is.
   *
   * @param key of the text at its origin
   * @param file where it goes unless it was written before
   * @param text what will be in it
   * @return whether it was, or would be, written
   */
  boolean text(String key, ContentFile file, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String hash = Sha256.hex(bytes, HASH);
    Optional<Ledger.Entry> before = ledger.find(key);
    if (before.isPresent()) {
      return follow(key, before.get(), bytes, hash);
    }
    Path target = path(file);
    if (!Files.exists(target)) {
      write(target, bytes);
      texts++;
      return remember(key, file, hash);
    }
    if (hash.equals(hash(target))) {
      ledger.put(key, file, hash);
      unchanged++;
      return false;
    }
    return keep(file, ReportPhrase.WRITTEN_BY_SOMEBODY);
  }

  /** Whether an earlier import wrote a text. */
  boolean knows(String key) {
    return ledger.find(key).isPresent();
  }

  /** Whether an import wrote anything into a folder. */
  boolean knowsFolder(String folder) {
    return ledger.hasFolder(folder);
  }

  /** Whether there is such a file. */
  boolean exists(ContentFile file) {
    return Files.exists(path(file));
  }

  private boolean follow(String key, Ledger.Entry before, byte[] bytes, String hash) {
    Path target = path(before.file());
    if (before.has(hash)) {
      unchanged++;
      return false;
    }
    if (!Files.exists(target)) {
      return keep(before.file(), ReportPhrase.REMOVED_BY_SOMEBODY);
    }
    String found = hash(target);
    if (before.has(found)) {
      write(target, bytes);
      updated++;
      return remember(key, before.file(), hash);
    }
    return found.equals(hash)
        ? remember(key, before.file(), hash)
        : keep(before.file(), ReportPhrase.CHANGED_BY_SOMEBODY);
  }

  /** Copies a file beside a text that was written. */
  void media(ContentFile file, MediaFile from) {
    Path target = path(file);
    try {
      String hash = hash(from);
      boolean here = Files.exists(target);
      if (!here && (!dryRun || rehearsed.add(file))) {
        copy(from, target);
        media++;
        written.add(file);
      } else if (here && !hash.equals(hash(target))) {
        keep(file, ReportPhrase.WRITTEN_BY_SOMEBODY);
      }
    } catch (ZipLimits.Exceeded e) {
      cannotBeRead(file, ReportPhrase.UNFOLDS.with(from.name()));
    } catch (ZipException | EOFException e) {
      cannotBeRead(file, ReportPhrase.DAMAGED_ENTRY.with(from.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void cannotBeRead(ContentFile file, Wording why) {
    problems.add(ProblemCode.UNREADABLE_ORIGIN, Location.of(name(file)), why);
  }

  /** Writes the ledger, when anything in it is new. */
  void close() {
    Path file = content.folder().resolve(Ledger.FILE);
    try {
      boolean changed =
          Files.exists(file) ? !ledger.hash(HASH).equals(hash(file)) : !ledger.isEmpty();
      if (changed) {
        place(file, ledger::write);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that were written, or would be, in order. */
  List<SourcePath> written() {
    return written.stream().map(this::name).sorted().distinct().toList();
  }

  /** How many there are, of this number of new stories and pages. */
  Counts counts(int stories, int pages) {
    return new Counts(stories, pages, texts, media, updated, unchanged, kept);
  }

  private boolean remember(String key, ContentFile file, String hash) {
    ledger.put(key, file, hash);
    written.add(file);
    return true;
  }

  private boolean keep(ContentFile file, ReportPhrase why) {
    problems.add(ProblemCode.KEPT_FILE, Location.of(name(file)), why.with(file.path()));
    kept++;
    return false;
  }

  private SourcePath name(ContentFile file) {
    return name(file.path());
  }

  /** The name in the project of what has this path below the content folder. */
  SourcePath name(String path) {
    return new SourcePath(content.name() + "/" + path);
  }

  private Path path(ContentFile file) {
    return paths.of(name(file));
  }

  private static String hash(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Sha256.hex(in, HASH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(MediaFile file) throws IOException {
    try (InputStream in = file.content().open()) {
      return Sha256.hex(in, HASH);
    }
  }

  private void write(Path target, byte[] bytes) {
    try {
      place(target, made -> Files.write(made, bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy(MediaFile from, Path target) throws IOException {
    place(
        target,
        made -> {
          try (InputStream in = from.content().open()) {
            Files.copy(in, made, StandardCopyOption.REPLACE_EXISTING);
          }
        });
  }

  /** What fills a new file. */
  @FunctionalInterface
  private interface Filling {
    void into(Path file) throws IOException;
  }

  /** Nobody ever sees half of a file. */
  private void place(Path target, Filling filling) throws IOException {
    if (dryRun) {
      return;
    }
    Path folder = ContentPlaces.makeFolder(target, content.folder());
    Path made = folder.resolve("." + target.getFileName() + ".mujaz");
    try {
      filling.into(made);
      Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(made);
    }
  }
}
