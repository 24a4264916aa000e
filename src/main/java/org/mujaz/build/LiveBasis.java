package org.mujaz.build;

import java.util.List;
import org.mujaz.model.LeftOut;
import org.mujaz.plan.SitePlan;
import org.mujaz.problem.Problem;
import org.mujaz.source.SourcePath;

/**
 * A site that was planned whole, to which changes of its texts and of its theme are compared.
 *
 * @param read what was read
 * @param draft what was made of it
 * @param plan its pages
 * @param problems what is wrong with it, the theme aside
 */
record LiveBasis(LiveReading.Whole read, Draft draft, SitePlan plan, List<Problem> problems) {

  /** Copies the list. */
  LiveBasis {
    problems = List.copyOf(problems);
  }

  /** What is not published now, of these files. */
  List<LeftOut> leftOut(List<SourcePath> files) {
    return draft.site().leftOut().stream().filter(text -> files.contains(text.file())).toList();
  }
}
