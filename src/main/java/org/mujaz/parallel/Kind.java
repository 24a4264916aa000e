package org.mujaz.parallel;

/** What a block of a text is; only blocks of one kind stand beside each other. */
public enum Kind {
  /** A paragraph. */
  PARAGRAPH(7, true, true),
  /** A heading inside the text. */
  HEADING(14, false, false),
  /** A list of any sort. */
  LIST(14, true, false),
  /** A quotation set off from the text. */
  QUOTATION(9, true, true),
  /** A picture, with its caption where it has one. */
  FIGURE(14, false, false),
  /** A table. */
  TABLE(14, false, false),
  /** Code. */
  CODE(14, false, false),
  /** The footnotes. */
  NOTES(14, false, false),
  /** A line between two parts. */
  RULE(4, false, false),
  /** Whatever else an editor wrote in HTML. */
  OTHER(9, true, false);

  private final double costAlone;
  private final boolean measured;
  private final boolean divisible;

  Kind(double costAlone, boolean measured, boolean divisible) {
    this.costAlone = costAlone;
    this.measured = measured;
    this.divisible = divisible;
  }

  /**
   * How unlikely it is that a translator left out a block of this kind, as {@link Costs} counts.
   */
  double costAlone() {
    return costAlone;
  }

  /** Whether the lengths of two blocks tell whether one translates the other. */
  boolean isMeasured() {
    return measured;
  }

  /** Whether a translator may make two blocks of one, or one of two. */
  boolean isDivisible() {
    return divisible;
  }
}
