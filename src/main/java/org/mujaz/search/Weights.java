package org.mujaz.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Sums of weights by number, without an object for each. */
final class Weights {

  /** One more than the place of a number among those met; 0 where there is none. */
  private int[] table = new int[1024];

  private int[] numbers = new int[256];
  private int[] sums = new int[256];
  private int count;

  /** Adds to the sum of a number. */
  void add(int number, int weight) {
    int slot = slot(number);
    if (table[slot] == 0) {
      if (count == numbers.length) {
        grow();
        slot = slot(number);
      }
      numbers[count] = number;
      table[slot] = ++count;
    }
    sums[table[slot] - 1] += weight;
  }

  private int slot(int number) {
    int slot = (number ^ (number >>> 15)) & (table.length - 1);
    while (table[slot] != 0 && numbers[table[slot] - 1] != number) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private void grow() {
    numbers = Arrays.copyOf(numbers, count * 2);
    sums = Arrays.copyOf(sums, count * 2);
    table = new int[table.length * 2];
    for (int place = 0; place < count; place++) {
      table[slot(numbers[place])] = place + 1;
    }
  }

  /** The numbers, those of the greatest sum first, of two with one sum the one met first. */
  IntStream greatestFirst() {
    long[] order = new long[count];
    for (int place = 0; place < count; place++) {
      order[place] = ((long) -sums[place] << 32) | place;
    }
    Arrays.sort(order);
    return Arrays.stream(order).mapToInt(entry -> numbers[(int) entry]);
  }
}
