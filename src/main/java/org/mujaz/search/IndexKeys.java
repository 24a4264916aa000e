package org.mujaz.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mujaz.text.SearchWords;

/**
 * The keys under which a word of a story is found: its {@link SearchKeys} and, from a table, its
 * forms that no rule makes, such as broken plurals («أخبار» of «خبر») and strong verbs.
 *
 * <p>Stories have the keys of all forms, so that the page, which only knows the form that a reader
 * types, needs no table.
 */
public final class IndexKeys {

  /** For each form in normal form the others. */
  private static final Map<String, Set<String>> FORMS = forms();

  private IndexKeys() {}

  /**
   * The distinct keys of a word, best rank first.
   *
   * @param word as {@link SearchWords} gives it
   */
  public static List<Key> of(String word) {
    Map<String, Integer> ranks = new LinkedHashMap<>();
    for (Key key : SearchKeys.of(word)) {
      ranks.merge(key.text(), key.rank(), Math::max);
      for (String form : FORMS.getOrDefault(key.text(), Set.of())) {
        ranks.merge(form, Math.min(2, key.rank()), Math::max);
      }
    }
    return Key.bestFirst(ranks);
  }

  private static Map<String, Set<String>> forms() {
    Map<String, Set<String>> forms = new LinkedHashMap<>();
    for (String line : Table.lines("forms.txt")) {
      List<String> group = new ArrayList<>(SearchWords.of(line));
      for (String form : group) {
        Set<String> others = forms.computeIfAbsent(form, any -> new LinkedHashSet<>());
        group.stream().filter(other -> !other.equals(form)).forEach(others::add);
      }
    }
    return forms;
  }
}
