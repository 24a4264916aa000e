package org.mujaz.importer.wordpress;

import java.util.Map;
import java.util.TreeMap;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** Counts what an export has and a site of files has no place for. */
final class Leftovers {

  private final SourcePath file;
  private final Problems problems;
  private final Map<String, Integer> items = new TreeMap<>();
  private int comments;

  Leftovers(SourcePath file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** An item of another type or status, such as {@code nav_menu_item} or {@code trash}. */
  void item(String kind) {
    items.merge(kind, 1, Integer::sum);
  }

  /** What people wrote below a post. */
  void comments(int count) {
    comments += count;
  }

  /** Reports all of it, one line a kind. */
  void report() {
    items.forEach(
        (kind, count) ->
            report(
                ReportPhrase.ITEMS_OF_TYPE.with(
                    ReportPhrase.ITEMS.counting(count), Wording.quoted(kind))));
    if (comments > 0) {
      report(ReportPhrase.COMMENTS.counting(comments));
    }
  }

  private void report(Wording what) {
    problems.add(ProblemCode.NOT_CARRIED_OVER, Location.of(file), what);
  }
}
