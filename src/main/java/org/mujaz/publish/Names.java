package org.mujaz.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mujaz.model.Route;
import org.mujaz.source.PortableNames;

/** How files of the output folder are named in memory: relative, with slashes, in Unicode NFC. */
final class Names {

  private Names() {}

  /** The name of a relative path. */
  static String of(Path relative) {
    return PortableNames.composed(asOnDisk(relative));
  }

  /** The same in the form of Unicode that the disk has. */
  static String asOnDisk(Path relative) {
    return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
  }

  /** The folders that hold {@code name}, the outermost first; none for a file at the top. */
  static List<String> foldersOf(String name) {
    List<String> folders = new ArrayList<>();
    for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
      folders.add(name.substring(0, slash));
    }
    return folders;
  }

  /** The folders that hold any of them, in no order. */
  static Set<String> foldersOf(Collection<String> names) {
    Set<String> folders = new HashSet<>();
    for (String name : names) {
      // Where a folder is known, those around it are.
      int end = name.lastIndexOf('/');
      while (end >= 0 && folders.add(name.substring(0, end))) {
        end = name.lastIndexOf('/', end - 1);
      }
    }
    return folders;
  }

  /** Whether a name that was read from a file cannot lead out of the output folder. */
  static boolean staysInside(String name) {
    if (name.isEmpty()) {
      return false;
    }
    for (String part : name.split("/", -1)) {
      if (!isPart(part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPart(String part) {
    return !part.isEmpty() && Route.isPart(part);
  }
}
