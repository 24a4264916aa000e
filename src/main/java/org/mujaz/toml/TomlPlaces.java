package org.mujaz.toml;

import org.jspecify.annotations.Nullable;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.tomlj.TomlPosition;

/** Turns the parser's positions, 1-based in the part that it was given, into those of the file. */
final class TomlPlaces {

  private final SourceFile file;
  private final int firstLine;

  TomlPlaces(SourceFile file, int start) {
    this.file = file;
    this.firstLine = file.lines().line(start);
  }

  /** The first line of the part. */
  Location first() {
    return file.atLine(firstLine);
  }

  /** A place; the first line where the parser knows none. */
  Location of(@Nullable TomlPosition position) {
    return position == null
        ? first()
        : new Location(file.path(), firstLine + position.line() - 1, position.column());
  }
}
