package org.mujaz.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class BuildLockTest {

  @TempDir private Path base;

  private Path folder() {
    return base.resolve(".site-staging");
  }

  private BuildLock taken() throws IOException {
    return BuildLock.take(folder()).orElseThrow();
  }

  @Test
  void aSecondBuildOfTheSameProcessDoesNotLetAThirdOneIn() throws Exception {
    try (BuildLock lock = taken()) {
      assertThat(BuildLock.take(folder())).isEmpty();
      assertThat(LockProbe.ask(folder())).isEqualTo(LockProbe.TAKEN);
      lock.say(BuildLock.Stage.BUILDING);
    }
    assertThat(LockProbe.ask(folder())).isEqualTo(LockProbe.FREE);
  }

  @Test
  void whateverWayLeadsToTheFolder() throws IOException {
    Path other =
        Files.createSymbolicLink(base.resolve("link"), Files.createDirectory(base.resolve("real")));
    Path real = base.resolve("real/.site-staging");
    try (BuildLock lock = BuildLock.take(real).orElseThrow()) {
      assertThat(BuildLock.take(other.resolve(".site-staging"))).isEmpty();
      assertThat(BuildLock.take(base.resolve("real/../real/.site-staging"))).isEmpty();
      assertThat(lock.left()).isEqualTo(BuildLock.Stage.UNKNOWN);
    }
  }

  @Test
  void theNextBuildOfTheProcessMayHaveItAfterwards() throws IOException {
    taken().close();
    taken().close();
    assertThat(System.getProperties().stringPropertyNames())
        .noneMatch(name -> name.startsWith("org.mujaz"));
  }

  @Test
  void aFolderThatCannotBeLockedIsNotClaimed() throws IOException {
    Files.createDirectories(folder().resolve(BuildLock.NAME));
    assertThatThrownBy(this::taken).isInstanceOf(IOException.class);
    Files.delete(folder().resolve(BuildLock.NAME));
    taken().close();
  }

  @Test
  void twoFoldersHaveTwoLocks() throws IOException {
    try (BuildLock one = taken();
        BuildLock two = BuildLock.take(base.resolve(".other-staging")).orElseThrow()) {
      assertThat(one).isNotSameAs(two);
    }
  }

  @Test
  void ofManyThreadsOneAtATimeHasIt() throws Exception {
    AtomicInteger holders = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    Callable<Boolean> build =
        () -> {
          Optional<BuildLock> lock = BuildLock.take(folder());
          if (lock.isPresent()) {
            most.accumulateAndGet(holders.incrementAndGet(), Math::max);
            holders.decrementAndGet();
            lock.get().close();
          }
          return lock.isPresent();
        };
    List<Future<Boolean>> builds =
        threads.invokeAll(IntStream.range(0, 200).mapToObj(i -> build).toList());
    threads.shutdown();
    for (Future<Boolean> ended : builds) {
      ended.get();
    }
    assertThat(most).hasValue(1);
  }
}
