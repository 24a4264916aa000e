package org.mujaz.problem;

import java.io.IOException;
import java.io.Serial;

/** Something that the machine or its Java lacks, told in words of a report. */
public final class BrokenEnvironment extends IOException {

  @Serial private static final long serialVersionUID = 1;

  private final transient Wording reason;

  /** For this reason. */
  public BrokenEnvironment(Wording reason, Throwable cause) {
    super(cause);
    this.reason = reason;
  }

  /** Somebody writes to a file just now: half of one version and half of another are no file. */
  public static BrokenEnvironment changed(String file) {
    Wording words = ReportPhrase.REFUSED.with(Wording.quoted(file), ReportPhrase.CHANGED_MEANWHILE);
    return new BrokenEnvironment(words, new IOException("changed"));
  }

  /** What is missing, and what to do. */
  public Wording reason() {
    return reason;
  }

  /** The reason in English. */
  @Override
  public String getMessage() {
    return Messages.english().words(reason);
  }
}
