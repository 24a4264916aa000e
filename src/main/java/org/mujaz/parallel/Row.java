package org.mujaz.parallel;

import java.util.List;

/**
 * Blocks that say the same.
 *
 * @param first those of the first version; empty where it has nothing to set beside the second
 * @param second those of the second version; empty where it has nothing to set beside the first
 */
public record Row(List<Block> first, List<Block> second) {

  /** Copies the lists. */
  public Row {
    first = List.copyOf(first);
    second = List.copyOf(second);
    if (first.isEmpty() && second.isEmpty()) {
      throw new IllegalArgumentException("a row of nothing");
    }
  }

  /** What its blocks are. */
  public Kind kind() {
    return (first.isEmpty() ? second : first).get(0).kind();
  }

  /** The same with the versions in the other order. */
  Row swapped() {
    List<Block> other = first;
    return new Row(second, other);
  }

  /** Whether only one version has something here. */
  public boolean isOneSided() {
    return first.isEmpty() || second.isEmpty();
  }
}
