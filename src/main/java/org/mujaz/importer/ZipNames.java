package org.mujaz.importer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of an archive's entries, which whoever packed it was free to choose. */
final class ZipNames {

  private static final Pattern PARENT = Pattern.compile("(?:^|/)\\.\\.(?:/|$)");

  private static final Pattern ODD = Pattern.compile("[\\\\\\x00-\\x1f]");

  private static final int DEEPEST = 60;

  /** In bytes: what the usual file systems take. */
  private static final int LONGEST_PART = 255;

  private final Set<String> files = new HashSet<>();
  private final Set<String> folders = new HashSet<>();

  /** Whether a name could mean a file outside of the folder that the archive stands for. */
  static boolean leadsOut(String name) {
    return name.startsWith("/")
        || name.indexOf(':') == 1
        || PARENT.matcher(name).find()
        || ODD.matcher(name).find();
  }

  /**
   * Whether a file can be made of an entry: its name leads nowhere else, fits into a file system,
   * and is neither that of an entry before nor of a folder, nor below that of a file.
   */
  boolean claim(String name) {
    String[] parts = name.split("/", -1);
    if (leadsOut(name) || parts.length > DEEPEST || !Arrays.stream(parts).allMatch(this::fits)) {
      return false;
    }
    Set<String> above = new HashSet<>();
    for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
      above.add(name.substring(0, slash));
    }
    if (folders.contains(name) || above.stream().anyMatch(files::contains) || !files.add(name)) {
      return false;
    }
    folders.addAll(above);
    return true;
  }

  private boolean fits(String part) {
    return !part.isEmpty()
        && !part.equals(".")
        && part.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PART;
  }
}
