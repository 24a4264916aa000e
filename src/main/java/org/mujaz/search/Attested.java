package org.mujaz.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mujaz.concurrent.Workers;

/**
 * A key and one of the words that have it.
 *
 * @param key the key
 * @param place its place in the index
 * @param form the word
 * @param rank how certain it is that the word has the key
 */
record Attested(String key, String place, Form form, int rank) implements Comparable<Attested> {

  /** All keys of all words, in the order of the index. */
  static List<Attested> of(Map<String, Form> forms, Workers workers) {
    List<Attested> all = new ArrayList<>();
    workers.map(forms.entrySet(), Attested::of).forEach(all::addAll);
    all.sort(null);
    return all;
  }

  private static List<Attested> of(Map.Entry<String, Form> word) {
    String form = word.getKey();
    if (form.charAt(0) == TextWords.SECTION) {
      return List.of(new Attested(form, Place.of(form), word.getValue(), 2));
    }
    return IndexKeys.of(form).stream()
        .map(key -> new Attested(key.text(), Place.of(key.text()), word.getValue(), key.rank()))
        .toList();
  }

  @Override
  public int compareTo(Attested other) {
    int order = place.compareTo(other.place);
    return order != 0 ? order : Integer.compare(other.rank, rank);
  }
}
