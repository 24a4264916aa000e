package org.mujaz.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class MarkListTest {

  @Test
  void eachMarkIsKeptOnceAndInOrder() {
    Random random = new Random(20261128);
    MarkList marks = new MarkList();
    TreeSet<Long> right = new TreeSet<>();
    assertThat(marks.distinct()).isEmpty();
    for (int i = 0; i < 1_000; i++) {
      long mark = random.nextInt(200) - 100L;
      marks.add(mark);
      right.add(mark);
      assertThat(marks.distinct()).containsExactlyElementsOf(right);
    }
  }
}
