package org.mujaz.yaml;

import org.mujaz.problem.Problem;

/** Ends the reading of one YAML text; never leaves this package. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Unreadable(Problem problem) {
    super(problem.code().id(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
