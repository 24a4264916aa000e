package org.mujaz.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class SyncQueueTest {

  private final Queue<Path> synced = new ConcurrentLinkedQueue<>();

  @Test
  void everyFileIsOnTheDiskOnceWhoeverAddsIt() throws IOException {
    List<Path> files = files(5001);
    try (SyncQueue queue = new SyncQueue(new Watched())) {
      files.parallelStream().forEach(queue::add);
      queue.finish();
    }
    assertThat(synced).containsExactlyInAnyOrderElementsOf(files);
  }

  @Test
  void fewFilesWaitForEachOther() throws IOException {
    try (SyncQueue queue = new SyncQueue(new Watched())) {
      files(300).forEach(queue::add);
      assertThat(synced).isEmpty();
      queue.finish();
      assertThat(synced).hasSize(300);
      queue.add(Path.of("another"));
      queue.finish();
    }
    assertThat(synced).hasSize(301);
  }

  @Test
  void manyAreBegunBehindOtherWork() throws InterruptedException {
    try (SyncQueue queue = new SyncQueue(new Watched())) {
      files(2001).forEach(queue::add);
      while (synced.size() < 2000) {
        Thread.sleep(5);
      }
      assertThat(synced).doesNotContain(Path.of("2000"));
    }
  }

  @Test
  void whatTheDiskRefusesIsToldInTheEnd() {
    try (SyncQueue queue = new SyncQueue(new FailingDisk(20, FailingDisk.Failure.ONE_ERROR))) {
      files(40).forEach(queue::add);
      assertThatThrownBy(queue::finish).isInstanceOf(IOException.class).hasMessage("no space left");
    }
  }

  private static List<Path> files(int count) {
    return IntStream.range(0, count).mapToObj(i -> Path.of(Integer.toString(i))).toList();
  }

  /** A disk of which only one step is asked for. */
  private final class Watched implements Disk {

    @Override
    public void sync(Path path) {
      synced.add(path);
    }

    @Override
    public void move(Path file, Path target) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void keep(Path file, Path name) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void makeFolder(Path folder) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void remove(Path path) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void write(Path file, byte[] content) {
      throw new UnsupportedOperationException();
    }
  }
}
