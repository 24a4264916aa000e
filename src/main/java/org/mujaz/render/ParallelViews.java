package org.mujaz.render;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.mujaz.model.Article;
import org.mujaz.parallel.Alignment;
import org.mujaz.parallel.Block;
import org.mujaz.parallel.Kind;
import org.mujaz.parallel.Row;
import org.mujaz.plan.Subject;
import org.mujaz.view.ParallelView;

/** Makes the views of both versions of a story beside each other. */
final class ParallelViews {

  /** A version is called much shorter when it says less than this part of what the other says. */
  private static final double MUCH_SHORTER = 0.6;

  private final ParallelSide one;
  private final ParallelSide two;

  /** Takes the sides of the default language and of the other one. */
  ParallelViews(ParallelSide one, ParallelSide two) {
    this.one = one;
    this.two = two;
  }

  ParallelView view(Subject.Parallel pair) {
    Article first = pair.first();
    Article second = pair.second();
    List<Block> ours = one.blocks(first);
    List<Block> theirs = two.blocks(second);
    List<Row> rows = Alignment.of(first.language(), ours, theirs);
    double length = Alignment.length(first.language(), ours);
    double other = Alignment.length(second.language(), theirs);
    return new ParallelView(
        List.of(
            one.version(first, alone(rows, Row::first), length < other * MUCH_SHORTER),
            two.version(second, alone(rows, Row::second), other < length * MUCH_SHORTER)),
        rows.stream().filter(ParallelViews::isShown).map(this::row).toList());
  }

  /** A line between two parts that only one version has says nothing. */
  private static boolean isShown(Row row) {
    return row.kind() != Kind.RULE || !row.isOneSided();
  }

  private static int alone(List<Row> rows, Function<Row, List<Block>> side) {
    return rows.stream()
        .filter(Row::isOneSided)
        .filter(ParallelViews::isShown)
        .mapToInt(row -> side.apply(row).size())
        .sum();
  }

  private ParallelView.Row row(Row row) {
    return new ParallelView.Row(
        row.kind().name().toLowerCase(Locale.ROOT),
        row.kind() == Kind.FIGURE
            && !row.isOneSided()
            && row.first().get(0).anchors().equals(row.second().get(0).anchors()),
        List.of(one.cell(row.first()), two.cell(row.second())));
  }
}
