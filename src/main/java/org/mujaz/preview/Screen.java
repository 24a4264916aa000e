package org.mujaz.preview;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.mujaz.build.LiveState;

/** What is shown now: one thread changes it, those of requests read it and wait for the next. */
final class Screen {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Optional<Showing> current = Optional.empty();

  /** How often something has changed. */
  private long changes;

  /** Shows another state, and wakes who waits for one. */
  void show(LiveState state) {
    lock.lock();
    try {
      long number = current.map(Showing::number).orElse(0L) + 1;
      current = Optional.of(new Showing(number, state, current));
      changes++;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Says that pages which were made meanwhile have changed the report. */
  void look() {
    lock.lock();
    try {
      changes++;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** What is shown; waits for the first state. */
  Showing now() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (current.isEmpty()) {
        changed.await();
      }
      return current.get();
    } finally {
      lock.unlock();
    }
  }

  /**
   * What is shown when something may have changed, or when the time is over.
   *
   * @param seen the number of the state that is known already
   * @param milliseconds how long to wait
   */
  Showing after(long seen, long milliseconds) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long before = changes;
      long left = TimeUnit.MILLISECONDS.toNanos(milliseconds);
      while (now().number() == seen && changes == before && left > 0) {
        left = changed.awaitNanos(left);
      }
      return now();
    } finally {
      lock.unlock();
    }
  }
}
