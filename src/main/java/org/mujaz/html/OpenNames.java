package org.mujaz.html;

import java.util.HashMap;
import java.util.Map;

/**
 * How many elements of each name are open at a place of a page. An end tag ends what was left open
 * inside; one that ends nothing means nothing.
 */
public final class OpenNames {

  private final Map<String, int[]> counts = new HashMap<>();

  /** Nothing is open. */
  public OpenNames() {}

  private int[] of(String name) {
    return counts.computeIfAbsent(name, first -> new int[1]);
  }

  /** An element begins. */
  public void begin(String name) {
    of(name)[0]++;
  }

  /** An element that has begun ends. */
  public void end(String name) {
    of(name)[0]--;
  }

  /** Whether an end tag of this name ends anything. */
  public boolean has(String name) {
    int[] count = counts.get(name);
    return count != null && count[0] > 0;
  }
}
