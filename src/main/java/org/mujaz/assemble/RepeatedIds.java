package org.mujaz.assemble;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.read.Content;
import org.mujaz.read.StoryFiles;
import org.mujaz.source.Location;

/**
 * What has the id of another story or page: its address would only collide.
 *
 * @param files all but the first of each id
 */
record RepeatedIds(Set<StoryFiles> files) {

  static final RepeatedIds NONE = new RepeatedIds(Set.of());

  /** Finds and reports them. */
  static RepeatedIds in(Content content, Problems problems) {
    Set<StoryFiles> repeated = new HashSet<>();
    find(content.stories(), repeated, problems);
    find(content.pages(), repeated, problems);
    return new RepeatedIds(repeated);
  }

  private static void find(List<StoryFiles> all, Set<StoryFiles> repeated, Problems problems) {
    Map<String, StoryFiles> first = new HashMap<>(all.size() * 4 / 3 + 1);
    for (StoryFiles files : all) {
      StoryFiles earlier = first.putIfAbsent(files.id(), files);
      if (earlier != null) {
        repeated.add(files);
        problems.add(
            Problem.of(ProblemCode.DUPLICATE_STORY, place(files), files.id()).with(place(earlier)));
      }
    }
  }

  private static Location place(StoryFiles files) {
    return Location.of(files.files().get(0));
  }

  /** Whether there are none. */
  boolean none() {
    return files.isEmpty();
  }

  boolean has(StoryFiles story) {
    return !none() && files.contains(story);
  }
}
