package org.mujaz.maven;

import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.logging.Log;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Wording;

/**
 * Shows progress as lines of the log, few of them, for nobody can take them back.
 *
 * @param log of Maven
 * @param messages the language of the lines
 */
record LogProgress(Log log, Messages messages) implements ProgressDisplay {

  private static final long INTERVAL = TimeUnit.SECONDS.toNanos(10);

  @Override
  public long patience() {
    return INTERVAL;
  }

  @Override
  public long interval() {
    return INTERVAL;
  }

  @Override
  public void show(Wording line) {
    log.info(messages.line(line));
  }

  @Override
  public void end() {}
}
