package org.mujaz.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A theme laid over the themes that it extends, file by file. */
final class ThemeFiles {
  private final List<ThemeLayer> layers;
  private final NavigableMap<String, ThemeFile> merged = new TreeMap<>();

  /**
   * Lays them over each other.
   *
   * @param layers the chosen theme first, the built-in one last
   */
  ThemeFiles(List<ThemeLayer> layers) {
    this.layers = List.copyOf(layers);
    for (ThemeLayer layer : layers) {
      layer.files().forEach(merged::putIfAbsent);
    }
  }

  /** The file of the uppermost theme that has it. */
  Optional<ThemeFile> file(String path) {
    return Optional.ofNullable(merged.get(path));
  }

  /** The same file of every theme that has it, the uppermost first. */
  List<ThemeFile> all(String path) {
    List<ThemeFile> found = new ArrayList<>();
    for (ThemeLayer layer : layers) {
      Optional.ofNullable(layer.files().get(path)).ifPresent(found::add);
    }
    return found;
  }

  /** What readers could see below a folder such as {@code assets/}, by path. */
  List<ThemeFile> below(String folder) {
    return merged.tailMap(folder, true).values().stream()
        .takeWhile(file -> file.path().startsWith(folder))
        .toList();
  }

  /** Whether readers could see the same below a folder of {@code other}. */
  boolean hasSame(ThemeFiles other, String folder) {
    List<ThemeFile> own = below(folder);
    List<ThemeFile> others = other.below(folder);
    return own.size() == others.size()
        && IntStream.range(0, own.size()).allMatch(i -> own.get(i).isSame(others.get(i)));
  }

  /** Whether the themes are those of {@code other}, file by file. */
  boolean isSame(ThemeFiles other) {
    return layers.size() == other.layers.size()
        && IntStream.range(0, layers.size())
            .allMatch(i -> layers.get(i).isSame(other.layers.get(i)));
  }

  /** The themes, the uppermost first. */
  List<ThemeLayer> layers() {
    return layers;
  }
}
