package org.mujaz.concurrent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the same to many things on several threads; results keep the order of the things. */
public final class Workers implements AutoCloseable {

  /** Enough things in one task that handing it over costs nothing beside the work. */
  private static final int BATCH = 16;

  /** How long work that has begun may take to end, in seconds. */
  private static final int PATIENCE = 10;

  private final ExecutorService executor;
  private final Progress progress;

  /** So many threads, at least 1; they end with {@link #close}. */
  public Workers(int threads) {
    this(Daemons.pool("mujaz-worker", threads), Progress.NONE);
  }

  private Workers(ExecutorService executor, Progress progress) {
    this.executor = executor;
    this.progress = progress;
  }

  /** The same threads, which tell {@code watching} of each thing that they do. */
  public Workers telling(Progress watching) {
    return new Workers(executor, watching);
  }

  /** The results of {@code work} for each thing, in the order of the things. */
  public <A, B> List<B> map(Collection<A> things, Function<A, B> work) {
    return map(things, BATCH, work);
  }

  /** The same where the work on one thing takes long, so that each is handed over for itself. */
  public <A, B> List<B> mapEach(Collection<A> things, Function<A, B> work) {
    return map(things, 1, work);
  }

  private <A, B> List<B> map(Collection<A> things, int size, Function<A, B> work) {
    List<A> list = List.copyOf(things);
    progress.expect(list.size());
    List<Future<List<B>>> batches = new ArrayList<>();
    for (int from = 0; from < list.size(); from += size) {
      List<A> batch = list.subList(from, Math.min(list.size(), from + size));
      batches.add(
          executor.submit(() -> batch.stream().map(thing -> done(work.apply(thing))).toList()));
    }
    List<B> results = new ArrayList<>(list.size());
    batches.forEach(batch -> results.addAll(result(batch)));
    return results;
  }

  private <B> B done(B result) {
    progress.done();
    return result;
  }

  /** Does {@code work} to each thing, in no order. */
  public <A> void forEach(Collection<A> things, Consumer<A> work) {
    map(
        things,
        thing -> {
          work.accept(thing);
          return thing;
        });
  }

  static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /**
   * Ends the threads. Where one thing failed, others may still be at work; what they write to is
   * not taken away from under them.
   */
  @Override
  public void close() {
    executor.shutdownNow();
    try {
      executor.awaitTermination(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
