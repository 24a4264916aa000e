package org.mujaz.source;

/**
 * A text file of the publisher, read whole.
 *
 * @param path its name in the project
 * @param text its characters, without a byte order mark
 * @param lines the lines of {@code text}
 */
public record SourceFile(SourcePath path, String text, LineMap lines) {

  /** A file with this text. */
  public static SourceFile of(SourcePath path, String text) {
    return new SourceFile(path, text, new LineMap(text));
  }

  /** The place of {@code offset} (in UTF-16 units) in this file. */
  public Location at(int offset) {
    return new Location(path, lines.line(offset), lines.column(offset));
  }

  /** The whole 1-based line. */
  public Location atLine(int line) {
    return new Location(path, line, 0);
  }
}
