package org.mujaz.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of a word, as the page's script makes them of what a reader types: one stem always errs,
 * so a word has several, and two words meet when they share one.
 *
 * <p>The script decides which rules hold: an Arabic name in an English story is found as in an
 * Arabic one.
 */
public final class SearchKeys {

  private static final List<KeyRule> RULES = KeyRule.read();

  private final boolean arabic;
  private final Map<String, Integer> ranks = new LinkedHashMap<>();

  private SearchKeys(boolean arabic) {
    this.arabic = arabic;
  }

  /**
   * The distinct keys of a word, best rank first.
   *
   * @param word as {@link org.mujaz.text.SearchWords} gives it
   */
  public static List<Key> of(String word) {
    char first = word.charAt(0);
    SearchKeys keys = new SearchKeys(first >= 0x0590 && first <= 0x08FF);
    keys.ranks.put(word, 3);
    keys.addAllOf(word);
    return Key.bestFirst(keys.ranks);
  }

  private void addAllOf(String word) {
    addInflections(word, 3);
    for (KeyRule rule : RULES) {
      if (rule.prefix() && rule.arabic() == arabic) {
        rule.apply(
            word,
            stem -> {
              add(stem, rule.rank());
              addInflections(stem, rule.rank());
            });
      }
    }
  }

  /** A word with an article has no possessive: what is uncertain of it stays. */
  private void addInflections(String stem, int rank) {
    for (KeyRule rule : RULES) {
      boolean both = rank == 2 && rule.rank() == 1;
      if (!rule.prefix() && rule.arabic() == arabic && !both) {
        rule.apply(stem, bare -> add(bare, Math.min(rank, rule.rank())));
      }
    }
  }

  private void add(String key, int rank) {
    ranks.merge(key, rank, Math::max);
  }
}
