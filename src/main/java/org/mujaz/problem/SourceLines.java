package org.mujaz.problem;

import java.util.Optional;
import org.mujaz.source.Location;

/** Gives a report the source line that it quotes. */
@FunctionalInterface
public interface SourceLines {

  /** The text of the line of {@code location}, or nothing where there is no such line. */
  Optional<String> line(Location location);
}
