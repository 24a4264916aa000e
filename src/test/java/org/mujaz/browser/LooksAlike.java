package org.mujaz.browser;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The looks that axe found nothing wrong with, on whichever page. What depends on colours alone is
 * the same for all elements that look alike, so axe is asked about one of them.
 */
final class LooksAlike {

  private final Set<String> right = new HashSet<>();

  /** A question to axe about the elements with these numbers. */
  interface Question {
    List<String> ask(Browser browser, List<Integer> elements);
  }

  /** What is wrong with the {@linkplain Appearance#colours colours} that were not right before. */
  List<String> wrong(Browser browser, Map<String, Integer> colours, Question question) {
    Map<String, Integer> fresh = new HashMap<>(colours);
    fresh.keySet().removeAll(right);
    if (fresh.isEmpty()) {
      return List.of();
    }
    List<String> found = question.ask(browser, fresh.values().stream().sorted().toList());
    if (found.isEmpty()) {
      right.addAll(fresh.keySet());
    }
    return found;
  }
}
