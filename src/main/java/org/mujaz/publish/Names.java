package org.mujaz.publish;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** How files of the output folder are named in memory: relative, with slashes, in Unicode NFC. */
final class Names {

  private Names() {}

  /** The name of a relative path. */
  static String of(Path relative) {
    List<String> parts = new ArrayList<>();
    relative.forEach(part -> parts.add(part.toString()));
    return Normalizer.normalize(String.join("/", parts), Normalizer.Form.NFC);
  }

  /** The folders that hold {@code name}, the outermost first; none for a file at the top. */
  static List<String> foldersOf(String name) {
    List<String> folders = new ArrayList<>();
    for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
      folders.add(name.substring(0, slash));
    }
    return folders;
  }
}
