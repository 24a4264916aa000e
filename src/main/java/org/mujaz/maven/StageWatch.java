package org.mujaz.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.mujaz.build.BuildWatcher;
import org.mujaz.build.Stage;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** Takes the time of each stage of a build, and shows now and then how far it has come. */
final class StageWatch implements BuildWatcher, AutoCloseable {

  private static final double NANOS = 1e9;

  /** What is shorter rounds to nothing. */
  private static final double SHORTEST = 0.05;

  private final LongSupplier clock;
  private final ProgressDisplay display;
  private final List<Wording> times = new ArrayList<>();
  private final AtomicLong next;
  private volatile Current current;

  /** Guarded by the display. */
  private boolean ended;

  /** A stage under way. */
  private record Current(Stage stage, long since, LongAdder expected, LongAdder done) {

    Current(Stage stage, long since) {
      this(stage, since, new LongAdder(), new LongAdder());
    }

    double seconds(long now) {
      return (now - since) / NANOS;
    }

    Wording line(long now) {
      long all = expected.sum();
      // Both are read while others count.
      long ready = Math.min(done.sum(), all);
      return all == 0
          ? stage.words()
          : ReportPhrase.PROGRESS.with(
              stage.words(), number(ready), number(all), number(Math.round(ready / seconds(now))));
    }

    private static Wording number(long number) {
      return Wording.quoted(String.format(Locale.ROOT, "%,d", number));
    }
  }

  /**
   * Begins with the first stage.
   *
   * @param clock nanoseconds since whenever
   */
  StageWatch(LongSupplier clock, ProgressDisplay display) {
    this.clock = clock;
    this.display = display;
    long now = clock.getAsLong();
    this.next = new AtomicLong(now + display.patience());
    this.current = new Current(Stage.READING, now);
  }

  @Override
  public void begin(Stage stage) {
    if (stage == current.stage()) {
      return;
    }
    long now = clock.getAsLong();
    note(now);
    current = new Current(stage, now);
    show();
  }

  private void note(long now) {
    double seconds = current.seconds(now);
    if (seconds >= SHORTEST) {
      times.add(
          ReportPhrase.STAGE_TIME.with(
              current.stage().words(),
              Wording.quoted(String.format(Locale.ROOT, "%.1f", seconds))));
    }
  }

  @Override
  public void expect(int things) {
    current.expected().add(things);
  }

  @Override
  public void done() {
    current.done().increment();
    show();
  }

  /** Of all threads that come at a time when a line is due, one writes it. */
  private void show() {
    long now = clock.getAsLong();
    long due = next.get();
    if (now - due >= 0 && next.compareAndSet(due, now + display.interval())) {
      synchronized (display) {
        if (!ended) {
          display.show(current.line(now));
        }
      }
    }
  }

  /** The stages that took any time, in words of the report, such as {@code reading 1.2 s}. */
  List<Wording> times() {
    return List.copyOf(times);
  }

  /**
   * Ends the last stage. Threads that still work, because one of them has failed, are not heard.
   */
  @Override
  public void close() {
    note(clock.getAsLong());
    synchronized (display) {
      ended = true;
      display.end();
    }
  }
}
