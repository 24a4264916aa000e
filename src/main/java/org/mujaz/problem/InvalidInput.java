package org.mujaz.problem;

import java.io.Serial;

/**
 * Something that cannot be used as it was given, told in words of a report: a parameter of a goal,
 * the pattern of a phrase, what a template passes to a function.
 */
public final class InvalidInput extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1;

  private final transient Wording reason;

  /** For this reason. */
  public InvalidInput(Wording reason) {
    this.reason = reason;
  }

  /** Why it cannot be used. */
  public Wording reason() {
    return reason;
  }

  /** The reason in English. */
  @Override
  public String getMessage() {
    return Messages.english().words(reason);
  }
}
