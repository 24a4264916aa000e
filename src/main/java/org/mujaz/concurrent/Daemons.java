package org.mujaz.concurrent;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that never keep a process from ending. */
public final class Daemons {

  private Daemons() {}

  /** As many threads as there is work at a time. */
  public static ExecutorService pool(String name) {
    AtomicInteger number = new AtomicInteger();
    return Executors.newCachedThreadPool(
        work -> daemon(name + "-" + number.incrementAndGet(), work));
  }

  /** So many threads, once there is work. */
  static ExecutorService pool(String name, int threads) {
    return Executors.newFixedThreadPool(threads, work -> daemon(name, work));
  }

  /** One thread. */
  public static Thread start(String name, Runnable work) {
    Thread thread = daemon(name, work);
    thread.start();
    return thread;
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }
}
