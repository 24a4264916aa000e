package org.mujaz.security;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A file of a publisher that is written again and again, each time without what was refused. */
final class HostileFile {

  private final List<String> lines = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final Set<String> refused = new HashSet<>();

  /** Begins anew. */
  void clear() {
    lines.clear();
    places.clear();
  }

  /** Adds a line that nobody refuses. */
  void line(String line) {
    line(line, "");
  }

  /** Adds a line with a payload; {@code place} names it until the last writing. */
  void line(String line, String place) {
    lines.add(line);
    places.add(place);
  }

  /** Whether what stood there is refused. */
  boolean isRefused(String place) {
    return refused.contains(place);
  }

  /**
   * Leaves a line out from now on.
   *
   * @return whether it has a payload
   */
  boolean refuse(int line) {
    String place = line > 0 ? places.get(line - 1) : "";
    return !place.isEmpty() && refused.add(place);
  }

  /** Its text. */
  String text() {
    return String.join("\n", lines) + "\n";
  }
}
