package org.mujaz.theme;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The files of one theme, without those of the theme that it extends.
 *
 * @param name of the theme
 * @param own whether the publisher wrote it
 * @param files by their path within the theme
 */
record ThemeLayer(String name, boolean own, NavigableMap<String, ThemeFile> files) {
  ThemeLayer(String name, boolean own, Map<String, ThemeFile> files) {
    this(name, own, new TreeMap<>(files));
  }

  /** Whether it is what {@code other} is. */
  boolean isSame(ThemeLayer other) {
    return name.equals(other.name)
        && own == other.own
        && files.keySet().equals(other.files.keySet())
        && files.values().stream()
            .allMatch(file -> file.isSame(Objects.requireNonNull(other.files.get(file.path()))));
  }
}
