package org.mujaz.yaml;

import java.util.Optional;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Turns the parser's positions, 0-based in the part that it was given, into those of the file. */
final class Marks {

  private final SourceFile file;
  private final int firstLine;

  Marks(SourceFile file, int start) {
    this.file = file;
    this.firstLine = file.lines().line(start);
  }

  /** The first line of the part. */
  Location first() {
    return file.atLine(firstLine);
  }

  Location place(Event event) {
    return place(event.getStartMark());
  }

  /**
   * The place to mend: where an unfinished thing begins rather than where the parser gave up
   * waiting for its end.
   */
  Location place(MarkedYamlEngineException error) {
    String context = error.getContext() == null ? "" : error.getContext();
    boolean unfinished =
        context.contains("simple key") || context.contains("quoted") || context.contains("flow");
    return inside(
        place(
            unfinished && error.getContextMark().isPresent()
                ? error.getContextMark()
                : error.getProblemMark()));
  }

  /** Behind a carriage return that ends the text, the parser counts one column too many. */
  private Location inside(Location place) {
    String line = file.lines().lineText(place.line());
    int end = line.codePointCount(0, line.length()) + 1;
    return place.column() <= end ? place : new Location(place.path(), place.line(), end);
  }

  private Location place(Optional<Mark> mark) {
    return mark.map(m -> new Location(file.path(), m.getLine() + firstLine, m.getColumn() + 1))
        .orElseGet(this::first);
  }
}
