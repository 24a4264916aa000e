package org.mujaz.concurrent;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Work that goes on behind other work, and that somebody waits for in the end. */
public final class Background implements AutoCloseable {

  private final ExecutorService executor;
  private final Queue<Future<?>> begun = new ConcurrentLinkedQueue<>();

  /** So many threads, at least 1, once there is work; they end with {@link #close}. */
  public Background(int threads) {
    this.executor = Daemons.pool("mujaz-background", threads);
  }

  /** Begins a piece of work as soon as a thread is free. */
  public void begin(Runnable work) {
    begun.add(executor.submit(work));
  }

  /**
   * Begins to make something likewise. Whoever asks for it waits until it is there, and gets what
   * making it threw.
   */
  public <T> Supplier<T> make(Supplier<T> work) {
    Future<T> made = executor.submit(work::get);
    return () -> Workers.result(made);
  }

  /** Waits until all that was begun is done, and throws what one of it threw. */
  public void finish() {
    for (Future<?> work = begun.poll(); work != null; work = begun.poll()) {
      Workers.result(work);
    }
  }

  /** Leaves out what has not been begun. */
  @Override
  public void close() {
    executor.shutdownNow();
  }
}
