package org.mujaz.plan;

import java.util.ArrayList;
import java.util.List;

/** A few things of the highest score, by number; of two with one score that of the lower number. */
final class Best {

  private final int most;
  private final List<Integer> numbers = new ArrayList<>();
  private final List<Double> scores = new ArrayList<>();

  /** At most so many. */
  Best(int most) {
    this.most = most;
  }

  /** Takes a thing, if it is one of the best so far. */
  void add(int number, double score) {
    if (numbers.size() == most && !isBetter(number, score, most - 1)) {
      return;
    }
    int place = numbers.size();
    while (place > 0 && isBetter(number, score, place - 1)) {
      place--;
    }
    numbers.add(place, number);
    scores.add(place, score);
    if (numbers.size() > most) {
      numbers.remove(most);
      scores.remove(most);
    }
  }

  private boolean isBetter(int number, double score, int place) {
    double other = scores.get(place);
    return score > other || (score == other && number < numbers.get(place));
  }

  /** The best, best first. */
  List<Integer> numbers() {
    return List.copyOf(numbers);
  }
}
