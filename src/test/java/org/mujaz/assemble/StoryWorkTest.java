package org.mujaz.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.concurrent.Workers;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** The order of stories is kept, whichever is made first. */
final class StoryWorkTest {

  private static final List<Integer> MANY = IntStream.range(0, 40).boxed().toList();

  @TempDir private Path base;
  private final Problems problems = new Problems();
  private Indexes indexes;

  @BeforeEach
  void indexNothing() {
    Assembled read =
        Assembled.of(
            base,
            Instant.EPOCH,
            "-- content/stories/2026-11-01-first/en.md --\n# First\n\nText.\n");
    indexes = new Indexes(new Terms(read.config()), new MediaIndex(List.of()), Optional.empty());
  }

  /** Makes the first only when the last has been made. */
  private List<String> lastFirst(Optional<Remembered<Integer, String>> memory) {
    CountDownLatch last = new CountDownLatch(1);
    try (Workers workers = new Workers(4)) {
      return new StoryWork(Optional.of(workers), problems)
          .each(MANY, indexes, memory, (number, desk) -> make(number, desk, last));
    }
  }

  private static String make(int number, Desk desk, CountDownLatch last) {
    if (number == MANY.size() - 1) {
      last.countDown();
    } else if (number == 0) {
      await(last);
    }
    if (number % 2 == 0) {
      desk.problems().add(problem(number));
    }
    return "made of " + number;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** To the report they are equal but for what is suggested, and so left in the order they came. */
  private static Problem problem(int number) {
    return Problem.of(ProblemCode.BROKEN_LINK, Location.of(new SourcePath("content/a.md")), "link")
        .suggesting(Optional.of("number " + number));
  }

  @Test
  void resultsComeInTheOrderOfTheStories() {
    assertThat(lastFirst(Optional.empty()))
        .isEqualTo(MANY.stream().map(number -> "made of " + number).toList());
  }

  @Test
  void problemsComeInTheOrderOfTheStories() {
    lastFirst(Optional.empty());
    assertThat(problems.sorted())
        .isEqualTo(
            MANY.stream().filter(number -> number % 2 == 0).map(StoryWorkTest::problem).toList());
  }

  @Test
  void whatHasAProblemIsNotRemembered() {
    Remembered<Integer, String> memory = new Remembered<>();
    lastFirst(Optional.of(memory));
    memory.turn();
    assertThat(MANY)
        .filteredOn(number -> memory.find(number, indexes).isPresent())
        .isEqualTo(MANY.stream().filter(number -> number % 2 == 1).toList());
  }
}
