package org.mujaz.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the slugs of one page or folder apart: the second «intro» becomes {@code intro-2}. One
 * thread at a time.
 */
public final class SlugSet {

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> next = new HashMap<>();

  /** Takes {@code slug}, or the first free one of {@code slug-2}, {@code slug-3} and so on. */
  public String unique(String slug) {
    if (taken.add(slug)) {
      return slug;
    }
    for (int number = next.getOrDefault(slug, 2); ; number++) {
      String numbered = slug + "-" + number;
      if (taken.add(numbered)) {
        next.put(slug, number + 1);
        return numbered;
      }
    }
  }
}
