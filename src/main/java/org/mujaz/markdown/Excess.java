package org.mujaz.markdown;

/** Stops the parser at markup beyond all measure; it never leaves this package. */
@SuppressWarnings("serial")
final class Excess extends RuntimeException {

  /** What there is too much of. */
  enum Kind {
    /** Blocks or emphasis inside each other. */
    DEPTH,
    /** Signs in one place. */
    LENGTH
  }

  final Kind kind;

  /** Where in the file, in UTF-16 units. */
  final int offset;

  Excess(Kind kind, int offset) {
    super(null, null, false, false);
    this.kind = kind;
    this.offset = offset;
  }
}
