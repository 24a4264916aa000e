package org.mujaz.maven;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;
import org.mujaz.build.BuildWatcher;
import org.mujaz.build.LiveState;
import org.mujaz.preview.PreviewListener;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Severity;
import org.mujaz.problem.Wording;

/** Tells in Maven's log what a preview does: problems when they are others than before. */
final class PreviewLog implements PreviewListener {

  private final Log log;
  private final Messages messages;
  private final LongSupplier clock;
  private final long start;
  private List<Problem> told = List.of();
  private boolean read;
  private boolean hadErrors;

  /**
   * A log.
   *
   * @param clock nanoseconds since whenever
   */
  PreviewLog(Log log, Messages messages, LongSupplier clock) {
    this.log = log;
    this.messages = messages;
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  /** Shows how far the first reading has come, now and then. */
  BuildWatcher watch() {
    return new StageWatch(clock, new LogProgress(log, messages));
  }

  @Override
  public void tell(Wording words) {
    log.info(messages.line(words));
  }

  @Override
  public void warn(Wording words) {
    log.warn(messages.line(words));
  }

  @Override
  public void read(LiveState state) {
    Problems problems = state.problems();
    List<Problem> now = problems.sorted();
    if (!now.equals(told)) {
      new BuildReport(log, messages).tellProblems(problems, state.sources());
      told = now;
    }
    if (!read) {
      read = true;
      double seconds = TimeUnit.NANOSECONDS.toMillis(clock.getAsLong() - start) / 1000.0;
      String time = String.format(Locale.ROOT, "%.1f", seconds);
      tell(ReportPhrase.PREVIEW_READ.with(Wording.quoted(time)));
    }
    int errors = problems.count(Severity.ERROR);
    if (errors > 0) {
      warn(ReportPhrase.PREVIEW_WITH_ERRORS.with(ReportPhrase.ERRORS.counting(errors)));
    } else if (hadErrors) {
      tell(ReportPhrase.PREVIEW_MENDED);
    }
    hadErrors = errors > 0;
  }
}
