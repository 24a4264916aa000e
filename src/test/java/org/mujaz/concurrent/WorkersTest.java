package org.mujaz.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
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

  @Test
  @Timeout(10)
  void nothingIsAtWorkAnyMoreAfterTheEnd() {
    AtomicBoolean ended = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);
    try (Workers workers = new Workers(2)) {
      assertThatThrownBy(
              () ->
                  workers
                      .telling(Progress.NONE)
                      .mapEach(
                          List.of(1, 2),
                          thing -> {
                            if (thing == 1) {
                              await(begun);
                              throw new IllegalStateException("failed");
                            }
                            begun.countDown();
                            long end = System.nanoTime() + 300_000_000;
                            while (System.nanoTime() < end) {
                              Thread.onSpinWait();
                            }
                            ended.set(true);
                            return thing;
                          }))
          .hasMessage("failed");
    }
    assertThat(ended).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
