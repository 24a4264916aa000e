package org.mujaz.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same to many things on several threads; results keep the order of the things. */
final class Workers implements AutoCloseable {

  private final ExecutorService executor;

  Workers(int threads) {
    this.executor = Executors.newFixedThreadPool(threads);
  }

  <A, B> List<B> map(List<A> things, Function<A, B> work) {
    List<Future<B>> futures = new ArrayList<>(things.size());
    for (A thing : things) {
      futures.add(executor.submit(() -> work.apply(thing)));
    }
    List<B> results = new ArrayList<>(things.size());
    for (Future<B> future : futures) {
      results.add(result(future));
    }
    return results;
  }

  private static <B> B result(Future<B> future) {
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

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
