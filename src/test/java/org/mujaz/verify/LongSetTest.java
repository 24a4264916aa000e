package org.mujaz.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class LongSetTest {

  @Test
  void hasWhatWasAddedAndNothingElse() {
    Set<Long> numbers = new Random(7).longs(5000).boxed().collect(Collectors.toSet());
    LongSet set = new LongSet(5000);
    numbers.forEach(set::add);
    assertThat(numbers).allMatch(set::contains);
    new Random(8)
        .longs(5000)
        .forEach(n -> assertThat(set.contains(n)).isEqualTo(numbers.contains(n)));
  }

  @Test
  void numbersOfOnePlaceAreToldApart() {
    LongSet set = new LongSet(8);
    for (long number = 1; number <= 8; number++) {
      set.add(number << 32);
    }
    assertThat(set.contains(3L << 32)).isTrue();
    assertThat(set.contains(9L << 32)).isFalse();
  }

  @Test
  void zeroIsANumber() {
    LongSet set = new LongSet(8);
    assertThat(set.contains(0)).isFalse();
    set.add(0);
    assertThat(set.contains(0)).isTrue();
  }
}
