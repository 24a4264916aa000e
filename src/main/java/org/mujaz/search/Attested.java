package org.mujaz.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mujaz.concurrent.Workers;

/**
 * A key and one of the words that have it.
 *
 * @param place the place of the key in the index
 * @param word the word
 * @param rank how certain it is that the word has the key
 */
record Attested(String place, Word word, int rank) implements Comparable<Attested> {

  /** All keys of words, in the order of the index. */
  static List<Attested> of(Collection<Word> words, Workers workers) {
    List<Attested> all = new ArrayList<>();
    workers.map(words, Attested::of).forEach(all::addAll);
    all.sort(null);
    return all;
  }

  private static List<Attested> of(Word word) {
    String text = word.text();
    if (text.charAt(0) == TextWords.SECTION) {
      return List.of(new Attested(word.place(), word, 2));
    }
    return IndexKeys.of(text).stream()
        .map(key -> new Attested(Place.of(key.text()), word, key.rank()))
        .toList();
  }

  @Override
  public int compareTo(Attested other) {
    return place.compareTo(other.place);
  }
}
