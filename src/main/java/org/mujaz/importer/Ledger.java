package org.mujaz.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What earlier imports wrote: a hidden file in the content folder, to be committed with it.
 *
 * <p>It makes an import that runs again leave alone what people changed, moved or deleted since,
 * and follow its origin everywhere else. A line names a file, the beginning of the SHA-256 of what
 * was written into it, and the key of the text at its origin.
 */
final class Ledger {

  /** Its name in the content folder. */
  static final String FILE = ".imported";

  private static final String HEAD =
      "# What mujaz:import wrote: hash, file, key at the origin. Keep it with the content.\n";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{16})\t([^\t]+)\t([^\t]+)");

  private final Map<String, Entry> entries = new TreeMap<>();
  private final Set<String> folders = new HashSet<>();

  /**
   * A file that was written.
   *
   * @param file below the content folder, with slashes
   * @param hash of its content then
   */
  record Entry(String file, String hash) {}

  /** Reads the ledger of a content folder; none is an empty one. */
  static Ledger read(Path content) {
    Ledger ledger = new Ledger();
    Path file = content.resolve(FILE);
    if (Files.isRegularFile(file)) {
      try {
        Files.readString(file).lines().forEach(ledger::line);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return ledger;
  }

  /** A line that is none, such as a mark of a merge, says nothing. */
  private void line(String line) {
    Matcher entry = LINE.matcher(line);
    if (entry.matches()) {
      put(entry.group(3), entry.group(2), entry.group(1));
    }
  }

  /** What was written for a text. */
  Optional<Entry> find(String key) {
    return Optional.ofNullable(entries.get(key(key)));
  }

  /** Whether anything was written into a folder. */
  boolean hasFolder(String folder) {
    return folders.contains(folder);
  }

  /** Remembers what is written for a text. */
  void put(String key, String file, String hash) {
    entries.put(key(key), new Entry(file, hash));
    folders.add(file.substring(0, Math.max(0, file.lastIndexOf('/'))));
  }

  /** Whether nothing was ever written. */
  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The whole file, sorted, so that merges of two imports are merges of lines. */
  String text() {
    StringBuilder text = new StringBuilder(HEAD);
    entries.forEach(
        (key, entry) ->
            text.append(entry.hash())
                .append('\t')
                .append(entry.file())
                .append('\t')
                .append(key)
                .append('\n'));
    return text.toString();
  }

  private static String key(String key) {
    return key.replaceAll("\\s+", " ");
  }
}
