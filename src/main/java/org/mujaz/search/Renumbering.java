package org.mujaz.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mujaz.cache.Key;

/** Which texts of an earlier index are in this one, and under which numbers. */
final class Renumbering {

  /** By the number before: the number now, or −1. */
  private final int[] numbers;

  private final BitSet known = new BitSet();
  private final boolean keepsAll;
  private final boolean isSame;

  /** From the texts of an earlier index, each by what its words depend on, to those of this one. */
  Renumbering(List<Key> before, List<Key> now) {
    this.numbers = new int[before.size()];
    Map<Key, Integer> places = new HashMap<>();
    for (int document = 0; document < now.size(); document++) {
      places.put(now.get(document), document);
    }
    int last = -1;
    for (int document = 0; document < numbers.length; document++) {
      int number = places.getOrDefault(before.get(document), -1);
      // Numbers only ever rise: where two texts have changed places, one of them counts as new.
      numbers[document] = number > last ? number : -1;
      if (number > last) {
        known.set(number);
        last = number;
      }
    }
    this.keepsAll =
        IntStream.range(0, numbers.length).allMatch(number -> numbers[number] == number);
    this.isSame = keepsAll && numbers.length == now.size();
  }

  /** The number now of a text of the earlier index; −1 where it is not the same or gone. */
  int now(int before) {
    return numbers[before];
  }

  /** Whether the words of a text of this index are known from the earlier one. */
  boolean isKnown(int document) {
    return known.get(document);
  }

  /** Whether the texts of the earlier index have kept their numbers, whatever came behind them. */
  boolean keepsAll() {
    return keepsAll;
  }

  /** Whether both have the same texts. */
  boolean isSame() {
    return isSame;
  }
}
