package org.mujaz.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mujaz.model.Route;

/**
 * The files that a build put into the output folder, in the form that {@code sha256sum} checks.
 *
 * <p>It stands in that folder as {@value #NAME}, because it has to go wherever the site goes: the
 * folder may be checked out from a branch, be unpacked from the last deployment or outlive {@code
 * mvn clean}, and only files that are listed are ever removed. It tells nothing but the site's own
 * public addresses and bytes, and changes only when these do.
 *
 * @param hashes the SHA-256 of each file in hexadecimal digits, by its name below the output
 *     folder, in the order of names; empty where the list does not say it, as those of earlier
 *     versions of Mujaz did not
 */
record Manifest(Map<String, String> hashes) {

  static final String NAME = Route.FILE_LIST.file();

  private static final String HEADING =
      "# The files that Mujaz wrote here. It removes those that a later build no longer makes.";

  private static final int HASH_DIGITS = 64;

  /** More than most lines have. */
  private static final int LINE_LENGTH = 128;

  private static final String SEPARATOR = "  ";

  /** Puts the names in order. */
  Manifest {
    hashes =
        Collections.unmodifiableMap(
            new LinkedHashMap<>(isInOrder(hashes.keySet()) ? hashes : new TreeMap<>(hashes)));
  }

  /** A list that was written once has an order, and to sort it again takes longest of all. */
  private static boolean isInOrder(Collection<String> names) {
    String last = "";
    for (String name : names) {
      if (last.compareTo(name) >= 0) {
        return false;
      }
      last = name;
    }
    return true;
  }

  /** The manifest in {@code outputFolder}, empty if there is none. */
  static Manifest in(Path outputFolder) throws IOException {
    return read(outputFolder.resolve(NAME));
  }

  /**
   * Reads a file, which need not be there. Whoever can edit it must not be able to name files
   * outside the output folder.
   */
  static Manifest read(Path file) throws IOException {
    Map<String, String> hashes = new LinkedHashMap<>();
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      text.lines().forEach(line -> read(line, hashes));
    }
    return new Manifest(hashes);
  }

  private static void read(String line, Map<String, String> hashes) {
    int start = hasHash(line) ? HASH_DIGITS + SEPARATOR.length() : 0;
    String name = line.substring(start);
    if (Names.staysInside(name)) {
      hashes.put(name, start == 0 ? "" : line.substring(0, HASH_DIGITS));
    }
  }

  private static boolean hasHash(String line) {
    if (!line.startsWith(SEPARATOR, HASH_DIGITS)) {
      return false;
    }
    for (int i = 0; i < HASH_DIGITS; i++) {
      char c = line.charAt(i);
      if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
        return false;
      }
    }
    return true;
  }

  /** The manifest of these files. */
  static Manifest of(Map<String, StagedFile> files) {
    Map<String, String> hashes = new LinkedHashMap<>();
    files.forEach((name, file) -> hashes.put(name, file.sha256()));
    return new Manifest(hashes);
  }

  /**
   * Whether the other files are in a folder as this list says; names may have another form there.
   *
   * @param except names of files that are not looked at
   */
  boolean isTrueOf(Path outputFolder, Set<String> except) throws IOException {
    Map<String, Path> there = Inventory.of(outputFolder, names()).own();
    for (Map.Entry<String, String> file : hashes.entrySet()) {
      if (!except.contains(file.getKey())) {
        Path path = there.get(file.getKey());
        if (path == null
            || !(file.getValue().isEmpty() || Switchover.holds(path, file.getValue()))) {
          return false;
        }
      }
    }
    return true;
  }

  /** The names of the files. */
  Set<String> names() {
    return hashes.keySet();
  }

  /** The bytes of the file. */
  byte[] bytes() {
    StringBuilder text = new StringBuilder(HEADING.length() + hashes.size() * LINE_LENGTH);
    text.append(HEADING).append('\n');
    hashes.forEach((name, hash) -> text.append(hash).append(SEPARATOR).append(name).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
