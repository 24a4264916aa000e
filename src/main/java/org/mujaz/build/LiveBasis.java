package org.mujaz.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mujaz.model.LeftOut;
import org.mujaz.model.Story;
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
 * @param byId the stories of the site
 */
record LiveBasis(
    LiveReading.Whole read,
    Draft draft,
    SitePlan plan,
    List<Problem> problems,
    Map<String, Story> byId) {

  LiveBasis(LiveReading.Whole read, Draft draft, SitePlan plan, List<Problem> problems) {
    this(read, draft, plan, List.copyOf(problems), byId(draft));
  }

  private static Map<String, Story> byId(Draft draft) {
    Map<String, Story> byId = new HashMap<>();
    draft.site().stories().forEach(story -> byId.put(story.id(), story));
    return byId;
  }

  /** What is not published now, of these files. */
  List<LeftOut> leftOut(List<SourcePath> files) {
    return draft.site().leftOut().stream().filter(text -> files.contains(text.file())).toList();
  }
}
