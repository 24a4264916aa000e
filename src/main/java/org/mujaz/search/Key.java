package org.mujaz.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a word is found under.
 *
 * @param text in the normal form of {@link org.mujaz.text.SearchWords}
 * @param rank how certain it is that words with this key are one word: 3 the word itself, 2 without
 *     its article and one inflection, 1 without a letter that may belong to it
 */
public record Key(String text, int rank) {

  private static final int BEST = 3;

  /** The keys with these ranks, best first, otherwise in their order. */
  static List<Key> bestFirst(Map<String, Integer> ranks) {
    List<Key> keys = new ArrayList<>(ranks.size());
    for (int rank = BEST; rank > 0; rank--) {
      for (Map.Entry<String, Integer> entry : ranks.entrySet()) {
        if (entry.getValue() == rank) {
          keys.add(new Key(entry.getKey(), rank));
        }
      }
    }
    return keys;
  }
}
