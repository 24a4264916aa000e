package org.mujaz.yaml;

import java.util.List;
import org.mujaz.source.Location;

/**
 * A list.
 *
 * @param items in the order written
 * @param location where it begins
 */
public record Sequence(List<Node> items, Location location) implements Node {

  /** Copies the list. */
  public Sequence {
    items = List.copyOf(items);
  }
}
