package org.mujaz.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The marks of what a page leads to, as it leads there: often to the same. */
final class MarkList {

  private long[] marks = new long[64];
  private int size;

  /** Takes the next. */
  void add(long mark) {
    marks = size < marks.length ? marks : Arrays.copyOf(marks, size * 2);
    marks[size++] = mark;
  }

  /** Each of them once, the least first. */
  List<Long> distinct() {
    long[] sorted = Arrays.copyOf(marks, size);
    Arrays.sort(sorted);
    List<Long> distinct = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        distinct.add(sorted[i]);
      }
    }
    return distinct;
  }
}
