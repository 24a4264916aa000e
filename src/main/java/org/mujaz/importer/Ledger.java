package org.mujaz.importer;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.hash.Sha256;

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

  /** White space that a line has no room for. */
  private static final Pattern SPACE = Pattern.compile("\\s{2,}+|[^\\S ]");

  private final Map<String, Entry> entries = new TreeMap<>();

  /** Folders and names of files, each once, whatever number of entries have them. */
  private final Map<String, String> folders = new HashMap<>();

  private final Map<String, String> names = new HashMap<>();

  /**
   * A file that was written.
   *
   * @param file below the content folder
   * @param digest the beginning of the hash of its content then, as a number
   */
  record Entry(ContentFile file, long digest) {

    /** Whether this was the hash. */
    boolean has(String hash) {
      return digest == HexFormat.fromHexDigitsToLong(hash);
    }
  }

  /** Reads the ledger of a content folder; none is an empty one. */
  static Ledger read(Path content) {
    Ledger ledger = new Ledger();
    Path file = content.resolve(FILE);
    if (Files.isRegularFile(file)) {
      try (BufferedReader lines = Files.newBufferedReader(file)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          ledger.line(line);
        }
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
      put(entry.group(3), ContentFile.of(entry.group(2)), entry.group(1));
    }
  }

  /** What was written for a text. */
  Optional<Entry> find(String key) {
    return Optional.ofNullable(entries.get(key(key)));
  }

  /** Whether anything was written into a folder. */
  boolean hasFolder(String folder) {
    return folders.containsKey(folder);
  }

  /**
   * Remembers what is written for a text.
   *
   * @param hash sixteen hexadecimal digits
   */
  void put(String key, ContentFile file, String hash) {
    ContentFile shared =
        new ContentFile(
            folders.computeIfAbsent(file.folder(), folder -> folder),
            names.computeIfAbsent(file.name(), name -> name));
    entries.put(key(key), new Entry(shared, HexFormat.fromHexDigitsToLong(hash)));
  }

  /** Whether nothing was ever written. */
  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Writes the whole file, sorted, so that merges of two imports are merges of lines. */
  void write(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      write(out);
    }
  }

  /** The first bytes of the SHA-256 of what {@link #write} writes, in hexadecimal digits. */
  String hash(int bytes) throws IOException {
    MessageDigest digest = Sha256.digest();
    write(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    return Sha256.hex(digest, bytes);
  }

  private void write(OutputStream out) throws IOException {
    HexFormat hex = HexFormat.of();
    out.write(HEAD.getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, Entry> entry : entries.entrySet()) {
      String digest = hex.toHexDigits(entry.getValue().digest());
      String line = digest + '\t' + entry.getValue().file().path() + '\t' + entry.getKey() + '\n';
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String key(String key) {
    return SPACE.matcher(key).replaceAll(" ");
  }
}
