package org.mujaz.problem;

/** How much a problem weighs. */
public enum Severity {
  /** The site is not published. */
  ERROR,
  /**
   * The site is published, and the report says what is odd; an error under {@code
   * warningsAsErrors}.
   */
  WARNING
}
