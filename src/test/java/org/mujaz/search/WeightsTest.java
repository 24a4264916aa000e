package org.mujaz.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class WeightsTest {

  @Test
  void equalSumsKeepTheOrderInWhichTheyWereMet() {
    Weights weights = new Weights();
    weights.add(7, 1);
    weights.add(-3, 2);
    weights.add(0, 1);
    weights.add(7, 1);
    assertThat(weights.greatestFirst()).containsExactly(7, -3, 0);
  }

  @Test
  void anyNumbersAddUpAsInAMap() {
    Random random = new Random(7);
    Weights weights = new Weights();
    Map<Integer, Integer> sums = new LinkedHashMap<>();
    for (int i = 0; i < 20_000; i++) {
      // Numbers that share their lower bits, and some that come again.
      int number = random.nextInt(3000) << random.nextInt(20);
      int weight = 1 + random.nextInt(5);
      weights.add(number, weight);
      sums.merge(number, weight, Integer::sum);
    }
    int[] expected =
        sums.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .mapToInt(Map.Entry::getKey)
            .toArray();
    assertThat(weights.greatestFirst().toArray()).isEqualTo(expected);
  }
}
