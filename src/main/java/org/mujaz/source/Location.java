package org.mujaz.source;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param path the file
 * @param line 1-based, or 0 when the whole file is meant
 * @param column 1-based, counted in Unicode code points, or 0 when the whole line is meant
 */
public record Location(SourcePath path, int line, int column) implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::path)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  /** Checks the bounds. */
  public Location {
    if (line < 0 || column < 0 || (line == 0 && column > 0)) {
      throw new IllegalArgumentException("not a place: line " + line + ", column " + column);
    }
  }

  /** The whole file. */
  public static Location of(SourcePath path) {
    return new Location(path, 0, 0);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** {@code path}, {@code path:line} or {@code path:line:column}. */
  @Override
  public String toString() {
    if (line == 0) {
      return path.value();
    }
    return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
  }
}
