package org.mujaz.importer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.mujaz.text.Slugs;

/**
 * Gives files the names that they have beside the texts of one story. Both versions stand in one
 * folder: one file has one name there, and two files have two.
 */
final class MediaNames {

  private final Map<String, String> files = new HashMap<>();

  /** A name that needs no encoding in Markdown and is a file name on every system. */
  String of(MediaFile file) {
    int dot = file.name().lastIndexOf('.');
    String stem = Slugs.of(file.name().substring(0, dot), "picture");
    String extension = file.name().substring(dot).toLowerCase(Locale.ROOT);
    String name = stem + extension;
    for (int number = 2; isTaken(name, file.path()); number++) {
      name = stem + "-" + number + extension;
    }
    return name;
  }

  private boolean isTaken(String name, String path) {
    String other = files.putIfAbsent(name, path);
    return other != null && !other.equals(path);
  }
}
