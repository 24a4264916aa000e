package org.mujaz.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mujaz.build.Stage;
import org.mujaz.concurrent.Workers;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Wording;

final class StageWatchTest {

  private long now = Long.MAX_VALUE - 1;

  private final List<String> shown = new ArrayList<>();

  /** Shows after two seconds, and each second. */
  private final class Shown implements ProgressDisplay {
    @Override
    public long patience() {
      return TimeUnit.SECONDS.toNanos(2);
    }

    @Override
    public long interval() {
      return TimeUnit.SECONDS.toNanos(1);
    }

    @Override
    public void show(Wording line) {
      shown.add(Messages.english().line(line));
    }

    @Override
    public void end() {
      shown.add("end");
    }
  }

  private final StageWatch watch = new StageWatch(() -> now, new Shown());

  private void pass(double seconds) {
    now += (long) (seconds * 1e9);
  }

  private List<String> times() {
    return watch.times().stream().map(Messages.english()::words).toList();
  }

  @Test
  void eachStageTakesWhatPassedSinceTheOneBefore() {
    pass(0.24);
    watch.begin(Stage.READING);
    pass(1);
    watch.begin(Stage.PICTURES);
    pass(0.04);
    watch.begin(Stage.PAGES);
    pass(0.05);
    watch.close();
    assertThat(times()).containsExactly("reading 1.2 s", "pages 0.1 s");
  }

  @Test
  void aShortBuildShowsNothing() {
    watch.expect(2);
    watch.done();
    pass(1.9);
    watch.done();
    watch.begin(Stage.PAGES);
    watch.close();
    assertThat(shown).containsExactly("end");
  }

  @Test
  void aLongOneTellsHowManyOfHowManyAndHowFast() {
    watch.begin(Stage.PAGES);
    watch.expect(30_000);
    watch.expect(8_113);
    pass(2);
    IntStream.range(0, 4210).forEach(i -> watch.done());
    pass(0.9);
    watch.done();
    pass(0.1);
    watch.done();
    assertThat(shown)
        .containsExactly("pages: 1 of 38,113 · 1/s", "pages: 4,212 of 38,113 · 1,404/s");
  }

  @Test
  void theRateIsThatOfTheStage() {
    pass(100);
    watch.begin(Stage.PICTURES);
    watch.expect(10);
    pass(5);
    watch.done();
    assertThat(shown).containsExactly("pictures", "pictures: 1 of 10 · 0/s");
  }

  @Test
  void aStageThatCountsNothingHasItsNameOnly() {
    pass(3);
    watch.begin(Stage.PUBLISHING);
    assertThat(shown).containsExactly("publishing");
  }

  @Test
  void nothingIsShownAfterTheEnd() {
    watch.close();
    pass(20);
    watch.done();
    assertThat(shown).containsExactly("end");
  }

  @Test
  @Timeout(20)
  void allThreadsAreHeard() {
    watch.begin(Stage.PAGES);
    List<Integer> things = IntStream.range(0, 10_000).boxed().toList();
    try (Workers workers = new Workers(8)) {
      workers.telling(watch).forEach(things, thing -> {});
      workers.forEach(things, thing -> {});
    }
    pass(10);
    watch.expect(1);
    watch.done();
    assertThat(shown).containsExactly("pages: 10,001 of 10,001 · 1,000/s");
  }
}
