package org.mujaz.parallel;

/**
 * How unlikely it is that blocks translate each other: the negative logarithm of a probability, up
 * to a constant.
 *
 * <p>After Gale and Church, “A Program for Aligning Sentences in Bilingual Corpora” (1993): the
 * length of a translation is that of the original times a constant, with a variance that grows with
 * the length. Here the kinds of blocks are known too, and what translators never translate.
 */
final class Costs {

  /** The variance per letter, as measured there; it serves Arabic and English as well. */
  private static final double VARIANCE = 6.8;

  /** What one pair can cost at most for its lengths alone. */
  private static final double WORST = 13;

  /** Two blocks beside one are this much rarer than one beside one. */
  private static final double DIVIDED = 5;

  private static final double SHARED_ANCHOR = 2;
  private static final int COUNTED_ANCHORS = 4;

  private final Side rows;
  private final Side columns;

  Costs(Side rows, Side columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /** The cost of {@code row} beside {@code column}; infinite where their kinds differ. */
  double pair(int row, int column) {
    Block a = rows.block(row);
    Block b = columns.block(column);
    if (a.kind() != b.kind()) {
      return Double.POSITIVE_INFINITY;
    }
    double cost = a.kind().isMeasured() ? lengths(rows.lengths[row], columns.lengths[column]) : 0;
    return cost - SHARED_ANCHOR * shared(a, b);
  }

  /** The cost of {@code row} and the one after it beside {@code column}. */
  double twoRows(int row, int column) {
    return divided(rows, row, columns, column);
  }

  /** The cost of {@code row} beside {@code column} and the one after it. */
  double twoColumns(int row, int column) {
    return divided(columns, column, rows, row);
  }

  private static double divided(Side two, int i, Side one, int j) {
    Block a = two.block(i);
    Block b = two.block(i + 1);
    Block whole = one.block(j);
    if (!whole.kind().isDivisible() || a.kind() != whole.kind() || b.kind() != whole.kind()) {
      return Double.POSITIVE_INFINITY;
    }
    int anchors = Math.min(COUNTED_ANCHORS, shared(a, whole) + shared(b, whole));
    return DIVIDED
        + lengths(two.lengths[i] + two.lengths[i + 1], one.lengths[j])
        - SHARED_ANCHOR * anchors;
  }

  double rowAlone(int row) {
    return rows.block(row).kind().costAlone();
  }

  double columnAlone(int column) {
    return columns.block(column).kind().costAlone();
  }

  private static double lengths(double a, double b) {
    double difference = a - b;
    double variance = VARIANCE * (a + b) / 2;
    return variance == 0 ? 0 : Math.min(WORST, difference * difference / variance / 2);
  }

  private static int shared(Block a, Block b) {
    int shared = 0;
    for (String anchor : a.anchors()) {
      shared += b.anchors().contains(anchor) ? 1 : 0;
    }
    return Math.min(COUNTED_ANCHORS, shared);
  }
}
