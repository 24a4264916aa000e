package org.mujaz.verify;

/** Numbers that are spread evenly, such as digests, without an object for each. */
final class LongSet {

  private final long[] table;
  private boolean hasZero;

  /** An empty set for so many numbers. */
  LongSet(int size) {
    this.table = new long[Integer.highestOneBit(Math.max(8, size)) * 4];
  }

  void add(long number) {
    if (number == 0) {
      hasZero = true;
    } else {
      table[place(number)] = number;
    }
  }

  boolean contains(long number) {
    return number == 0 ? hasZero : table[place(number)] == number;
  }

  private int place(long number) {
    int place = (int) number & (table.length - 1);
    while (table[place] != 0 && table[place] != number) {
      place = (place + 1) & (table.length - 1);
    }
    return place;
  }
}
