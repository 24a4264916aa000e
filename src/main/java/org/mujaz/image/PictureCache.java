package org.mujaz.image;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.mujaz.model.PictureType;
import org.mujaz.model.PixelSize;
import org.mujaz.model.Variant;

/**
 * Keeps what was made of pictures as long as builds ask for it: a folder for each cut, named by its
 * fingerprint, with its files and a list of them.
 *
 * <p>A folder appears whole, in one step. One that was cut off or changed afterwards does not fit
 * its list and is made anew, so two builds at a time, and a machine that stops, do no harm.
 */
public final class PictureCache {

  private static final String LIST = "list";
  private static final String HEADER = "pictures ";
  private static final String UNUSED = "unused";
  private static final int ATTEMPTS = 3;

  /** A file of a folder. */
  record Entry(PictureType type, PixelSize size) {

    private String name() {
      return size.width() + "." + type.extension();
    }
  }

  /** Writes the content of a file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private final Path folder;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  /** A cache in this folder, which need not exist. */
  public PictureCache(Path folder) {
    this.folder = folder;
  }

  /** The file of a variant, which was found or added before. */
  public Path file(Variant variant) {
    return folder(variant.fingerprint()).resolve(new Entry(variant.type(), variant.size()).name());
  }

  private Path folder(String fingerprint) {
    return folder.resolve(fingerprint);
  }

  /** What the folder of this name holds; nothing where there is none, or a damaged one. */
  Optional<List<Entry>> find(String fingerprint) {
    Path found = folder(fingerprint);
    try {
      List<String> lines =
          Files.isRegularFile(found.resolve(LIST))
              ? Files.readAllLines(found.resolve(LIST), StandardCharsets.US_ASCII)
              : List.of();
      if (lines.isEmpty() || !lines.get(0).equals(HEADER + (lines.size() - 1))) {
        return Optional.empty();
      }
      List<Entry> entries = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        Optional<Entry> entry = entry(found, line);
        if (entry.isEmpty()) {
          return Optional.empty();
        }
        entries.add(entry.get());
      }
      used.add(fingerprint);
      Files.deleteIfExists(found.resolve(UNUSED));
      return Optional.of(entries);
    } catch (IOException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private static Optional<Entry> entry(Path folder, String line) throws IOException {
    String[] parts = line.split(" ", -1);
    if (parts.length != 4) {
      return Optional.empty();
    }
    PixelSize size = new PixelSize(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    Entry entry = new Entry(PictureType.valueOf(parts[0]), size);
    CRC32 sum = new CRC32();
    Path file = folder.resolve(entry.name());
    try (OutputStream out = new CheckedOutputStream(OutputStream.nullOutputStream(), sum)) {
      Files.copy(file, out);
    }
    return Optional.of(entry).filter(e -> hex(sum).equals(parts[3]));
  }

  private static String hex(CRC32 sum) {
    return String.format(Locale.ROOT, "%08x", sum.getValue());
  }

  /** Begins a folder. */
  Draft draft() throws IOException {
    Files.createDirectories(folder);
    return new Draft(Files.createTempDirectory(folder, "new-"));
  }

  /** A folder that is not finished. */
  final class Draft implements AutoCloseable {

    private final Path place;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    private Draft(Path place) {
      this.place = place;
    }

    void add(Entry entry, Content content) throws IOException {
      CRC32 sum = new CRC32();
      try (OutputStream out =
          new CheckedOutputStream(
              new BufferedOutputStream(Files.newOutputStream(place.resolve(entry.name()))), sum)) {
        content.writeTo(out);
      }
      entries.add(entry);
      PixelSize size = entry.size();
      lines.add(entry.type() + " " + size.width() + " " + size.height() + " " + hex(sum));
    }

    /** Gives the folder its name. */
    List<Entry> finish(String fingerprint) throws IOException {
      lines.add(0, HEADER + entries.size());
      Files.write(place.resolve(LIST), lines, StandardCharsets.US_ASCII);
      Path target = folder(fingerprint);
      used.add(fingerprint);
      IOException failure = new IOException("cannot keep pictures in " + target);
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        if (find(fingerprint).isPresent()) {
          return List.copyOf(entries);
        }
        try {
          remove(target);
          Files.move(place, target);
          return List.copyOf(entries);
        } catch (IOException another) {
          // Another build may have been faster; whether its folder is whole is asked next.
          failure.addSuppressed(another);
        }
      }
      throw failure;
    }

    @Override
    public void close() throws IOException {
      remove(place);
    }
  }

  /**
   * Removes what nobody found or added since this object was made, nor in the build before: another
   * build, such as one with drafts, may still want it.
   */
  public void tidy() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
      for (Path found : folders) {
        if (!used.contains(found.getFileName().toString())) {
          forget(found);
        }
      }
    }
  }

  private static void forget(Path found) throws IOException {
    Path mark = found.resolve(UNUSED);
    try {
      if (Files.exists(mark)) {
        remove(found);
      } else {
        Files.createFile(mark);
      }
    } catch (NoSuchFileException | FileAlreadyExistsException | DirectoryNotEmptyException busy) {
      // Another build is at work on it, which is reason enough to keep it.
    }
  }

  private static void remove(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          Files.deleteIfExists(file);
        }
      }
      Files.deleteIfExists(folder);
    }
  }
}
