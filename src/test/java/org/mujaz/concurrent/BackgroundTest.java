package org.mujaz.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BackgroundTest {

  @Test
  void whatIsMadeAsideIsThereForWhoeverAsks() {
    CountDownLatch asked = new CountDownLatch(1);
    try (Background aside = new Background(1)) {
      Supplier<String> made =
          aside.make(
              () -> {
                await(asked);
                return "theme";
              });

      asked.countDown();

      assertThat(made.get()).isEqualTo("theme");
      assertThat(made.get()).isSameAs(made.get());
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whoeverAsksGetsWhatMakingItThrew() {
    try (Background aside = new Background(1)) {
      Supplier<String> made =
          aside.make(
              () -> {
                throw new IllegalArgumentException("no theme");
              });

      assertThatThrownBy(made::get)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no theme");
    }
  }

  @Test
  void whatFailsWithoutAnybodyAskingIsToldAtTheEnd() {
    try (Background aside = new Background(2)) {
      aside.begin(
          () -> {
            throw new IllegalStateException("no space left");
          });

      assertThatThrownBy(aside::finish).hasMessage("no space left");
    }
  }
}
