package org.mujaz.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.mujaz.model.Language;

/**
 * Finds which blocks of two versions say the same: the cheapest way through both, by dynamic
 * programming. See {@link Costs} for what is cheap.
 *
 * <p>Both versions tell their story in one order, so only the neighbourhood of the diagonal is
 * looked at once there are more blocks than any article has: time and memory grow with the number
 * of blocks, not with its square.
 */
public final class Alignment {

  /** English needs so many letters for one of Arabic, which writes no short vowels. */
  private static final double ENGLISH_PER_ARABIC = 1.2;

  private static final int CELLS = 4_000_000;
  private static final int LEAST_REACH = 16;

  /** One step of the way. */
  private enum Move {
    PAIR(1, 1),
    COLUMN(0, 1),
    ROW(1, 0),
    TWO_ROWS(2, 1),
    TWO_COLUMNS(1, 2);

    private static final List<Move> ALL = List.of(values());

    private final int rows;
    private final int columns;

    Move(int rows, int columns) {
      this.rows = rows;
      this.columns = columns;
    }
  }

  private final Side rows;
  private final Side columns;
  private final Costs costs;
  private final int reach;
  private final byte[][] moves;

  /** There are at least as many rows as columns, so that the diagonal never jumps. */
  private Alignment(Side rows, Side columns) {
    this.rows = rows;
    this.columns = columns;
    this.costs = new Costs(rows, columns);
    this.reach = Math.max(LEAST_REACH, CELLS / (rows.size() + 1));
    this.moves = new byte[rows.size() + 1][];
  }

  /**
   * The rows of a page that shows both versions.
   *
   * @param language what {@code first} is written in; {@code second} is in the other language
   */
  public static List<Row> of(Language language, List<Block> first, List<Block> second) {
    Side one = new Side(first, lettersPerArabic(language));
    Side two = new Side(second, lettersPerArabic(language.other()));
    return first.size() >= second.size()
        ? new Alignment(one, two).way()
        : new Alignment(two, one).way().stream().map(Row::swapped).toList();
  }

  /** How long a version in {@code language} is, in letters of Arabic. */
  public static double length(Language language, List<Block> blocks) {
    return blocks.stream().mapToInt(Block::length).sum() / lettersPerArabic(language);
  }

  private static double lettersPerArabic(Language language) {
    return language == Language.ARABIC ? 1 : ENGLISH_PER_ARABIC;
  }

  private int from(int row) {
    return Math.max(0, diagonal(row) - reach);
  }

  private int to(int row) {
    return Math.min(columns.size(), diagonal(row) + reach);
  }

  private int diagonal(int row) {
    return rows.size() == 0 ? 0 : (int) ((long) row * columns.size() / rows.size());
  }

  private List<Row> way() {
    double[][] last = {{}, {}, {}};
    for (int row = 0; row <= rows.size(); row++) {
      last[row % 3] = cheapest(row, last);
    }
    List<Row> way = new ArrayList<>();
    int row = rows.size();
    int column = columns.size();
    while (row > 0 || column > 0) {
      Move move = Move.ALL.get(moves[row][column - from(row)]);
      way.add(
          new Row(
              rows.blocks(row - move.rows, row), columns.blocks(column - move.columns, column)));
      row -= move.rows;
      column -= move.columns;
    }
    Collections.reverse(way);
    return way;
  }

  /** The costs of the cheapest ways to the cells of a row; notes the last move of each. */
  private double[] cheapest(int row, double[][] last) {
    int from = from(row);
    double[] here = new double[to(row) - from + 1];
    Arrays.fill(here, Double.POSITIVE_INFINITY);
    last[row % 3] = here;
    moves[row] = new byte[here.length];
    for (int column = from; column <= to(row); column++) {
      if (row == 0 && column == 0) {
        here[0] = 0;
        continue;
      }
      for (byte index = 0; index < Move.ALL.size(); index++) {
        Move move = Move.ALL.get(index);
        double cost = before(row, column, move, last) + cost(row, column, move);
        if (cost < here[column - from]) {
          here[column - from] = cost;
          moves[row][column - from] = index;
        }
      }
    }
    return here;
  }

  private double before(int row, int column, Move move, double[][] last) {
    int r = row - move.rows;
    int c = column - move.columns;
    return r < 0 || c < from(Math.max(0, r)) || c > to(Math.max(0, r))
        ? Double.POSITIVE_INFINITY
        : last[r % 3][c - from(r)];
  }

  private double cost(int row, int column, Move move) {
    if (row < move.rows || column < move.columns) {
      return Double.POSITIVE_INFINITY;
    }
    return switch (move) {
      case PAIR -> costs.pair(row - 1, column - 1);
      case ROW -> costs.rowAlone(row - 1);
      case COLUMN -> costs.columnAlone(column - 1);
      case TWO_ROWS -> costs.twoRows(row - 2, column - 1);
      case TWO_COLUMNS -> costs.twoColumns(row - 1, column - 2);
    };
  }
}
