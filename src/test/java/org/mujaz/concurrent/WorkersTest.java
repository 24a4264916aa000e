package org.mujaz.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class WorkersTest {

  @Test
  void resultsKeepTheOrderOfTheThings() {
    List<Integer> things = IntStream.range(0, 1000).boxed().toList();
    try (Workers workers = new Workers(4)) {
      assertThat(workers.map(things, thing -> thing * 2))
          .isEqualTo(things.stream().map(thing -> thing * 2).toList());
    }
  }

  @Test
  @Timeout(10)
  void whatTheWorkThrowsIsThrown() {
    try (Workers workers = new Workers(2)) {
      assertThatThrownBy(
              () ->
                  workers.forEach(
                      List.of(1, 2, 3),
                      thing -> {
                        throw new IllegalStateException("thing " + thing);
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("thing 1");
    }
  }
}
