package org.mujaz.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BestTest {

  private record Scored(int number, double score) {}

  @Test
  void areTheFirstOfAllSorted() {
    Random random = new Random(7);
    for (int size = 0; size < 60; size++) {
      List<Scored> all = new ArrayList<>();
      Best best = new Best(4);
      for (int i = 0; i < size; i++) {
        // Few scores, so that many are equal.
        Scored scored = new Scored(random.nextInt(1000), random.nextInt(5) / 4.0);
        all.add(scored);
        best.add(scored.number(), scored.score());
      }
      all.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::number));
      assertThat(best.numbers()).isEqualTo(all.stream().limit(4).map(Scored::number).toList());
    }
  }
}
