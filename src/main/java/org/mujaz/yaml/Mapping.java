package org.mujaz.yaml;

import java.util.List;
import org.mujaz.source.Location;

/**
 * Keys with their values.
 *
 * @param entries in the order written; no two keys have the same text
 * @param location where it begins
 */
public record Mapping(List<Entry> entries, Location location) implements Node {

  /** A key and its value. */
  public record Entry(Scalar key, Node value) {}

  /** Copies the list. */
  public Mapping {
    entries = List.copyOf(entries);
  }
}
