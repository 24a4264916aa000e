package org.mujaz.plan;

import java.util.ArrayList;
import java.util.List;

/** Cuts lists into pages. */
final class Pages {

  private Pages() {}

  /** {@code items} in pages of {@code size}; an empty list is one empty page. */
  static <T> List<List<T>> of(List<T> items, int size) {
    List<List<T>> pages = new ArrayList<>();
    for (int from = 0; from < items.size(); from += size) {
      pages.add(items.subList(from, Math.min(items.size(), from + size)));
    }
    return pages.isEmpty() ? List.of(List.of()) : pages;
  }
}
