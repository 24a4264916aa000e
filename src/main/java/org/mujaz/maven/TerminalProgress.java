package org.mujaz.maven;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Wording;

/** Shows progress as one line of a terminal that is written again and again. */
final class TerminalProgress implements ProgressDisplay {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);
  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(200);

  private final PrintWriter terminal;
  private final Messages messages;
  private int shown;

  TerminalProgress(PrintWriter terminal, Messages messages) {
    this.terminal = terminal;
    this.messages = messages;
  }

  @Override
  public long patience() {
    return PATIENCE;
  }

  @Override
  public long interval() {
    return INTERVAL;
  }

  @Override
  public void show(Wording line) {
    write(messages.line(line));
  }

  /** Spaces, not an escape sequence, take away what is left of a longer line: all terminals do. */
  private void write(String line) {
    terminal.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
    terminal.flush();
    shown = line.length();
  }

  @Override
  public void end() {
    if (shown > 0) {
      write("");
      terminal.print('\r');
      terminal.flush();
    }
  }
}
