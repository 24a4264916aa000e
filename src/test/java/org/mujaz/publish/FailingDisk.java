package org.mujaz.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk that fails when so many steps have been done, and until then is quick to be sure. */
final class FailingDisk implements Disk {

  private final Disk disk = new LocalDisk();
  private final AtomicInteger left;
  private final Failure failure;

  /** What happens then. */
  enum Failure {
    /** The process ends, as if it were killed. */
    DEATH,
    /** One step is refused. */
    ONE_ERROR,
    /** Every step is refused from then on. */
    ERRORS
  }

  /** The end of the process, from which it does not recover. */
  static final class Death extends Error {
    private static final long serialVersionUID = 1;
  }

  FailingDisk(int steps, Failure failure) {
    this.left = new AtomicInteger(steps);
    this.failure = failure;
  }

  private Disk step() throws IOException {
    int now = left.getAndDecrement();
    if (now > 0 || (now < 0 && failure == Failure.ONE_ERROR)) {
      return disk;
    }
    if (failure == Failure.DEATH) {
      throw new Death();
    }
    throw new IOException("no space left");
  }

  @Override
  public void move(Path file, Path target) throws IOException {
    step().move(file, target);
  }

  @Override
  public void keep(Path file, Path name) throws IOException {
    step().keep(file, name);
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    step().makeFolder(folder);
  }

  @Override
  public void remove(Path path) throws IOException {
    step().remove(path);
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    step();
    Files.write(file, content);
  }

  @Override
  public void sync(Path path) throws IOException {
    step();
  }
}
