package org.mujaz.translation;

import java.util.ArrayList;
import java.util.List;

/** The longest common subsequence of two lists. */
final class CommonSequence {

  /** Beyond this many comparisons, what lies between the equal ends counts as changed in whole. */
  private static final long MOST_WORK = 4_000_000;

  /** The indexes of one common element. */
  record Match(int first, int second) {}

  private CommonSequence() {}

  static List<Match> of(List<String> first, List<String> second) {
    int shorter = Math.min(first.size(), second.size());
    int head = 0;
    while (head < shorter && first.get(head).equals(second.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && first.get(first.size() - 1 - tail).equals(second.get(second.size() - 1 - tail))) {
      tail++;
    }
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < head; i++) {
      matches.add(new Match(i, i));
    }
    middle(
        first.subList(head, first.size() - tail),
        second.subList(head, second.size() - tail),
        head,
        matches);
    for (int i = tail; i > 0; i--) {
      matches.add(new Match(first.size() - i, second.size() - i));
    }
    return matches;
  }

  private static void middle(
      List<String> first, List<String> second, int offset, List<Match> matches) {
    if ((long) first.size() * second.size() > MOST_WORK) {
      return;
    }
    int[][] lengths = lengths(first, second);
    int i = 0;
    int j = 0;
    while (i < first.size() && j < second.size()) {
      if (first.get(i).equals(second.get(j))) {
        matches.add(new Match(offset + i++, offset + j++));
      } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  /** The length of the longest common subsequence of what follows each pair of indexes. */
  private static int[][] lengths(List<String> first, List<String> second) {
    int[][] lengths = new int[first.size() + 1][second.size() + 1];
    for (int i = first.size() - 1; i >= 0; i--) {
      for (int j = second.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            first.get(i).equals(second.get(j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }
}
