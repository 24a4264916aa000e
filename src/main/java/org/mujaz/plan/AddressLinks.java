package org.mujaz.plan;

import java.util.List;
import java.util.regex.Pattern;
import org.mujaz.model.Article;
import org.mujaz.model.LinkTarget;
import org.mujaz.model.Route;
import org.mujaz.model.Site;
import org.mujaz.model.Story;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.text.Spelling;

/** Checks the links that texts write as addresses of this site. */
final class AddressLinks {

  /** What lies below a day, and so may be the address of a story that has an error. */
  private static final Pattern DATED = Pattern.compile("/(?:ar|en)/\\d{4}/.*");

  private final PlanBuilder plan;
  private final Problems problems;

  AddressLinks(PlanBuilder plan, Problems problems) {
    this.plan = plan;
    this.problems = problems;
  }

  void check(Site site) {
    for (Story story : site.stories()) {
      for (Article version : story.versions()) {
        check(version.links());
      }
    }
    site.pages().forEach(p -> p.versions().forEach(version -> check(version.links())));
  }

  private void check(List<LinkTarget> links) {
    for (LinkTarget link : links) {
      if (link instanceof LinkTarget.ToAddress address && !leadsSomewhere(address.path())) {
        problems.add(
            Problem.of(ProblemCode.BROKEN_LINK, address.location(), address.path())
                .suggesting(Spelling.nearest(address.path(), plan.addresses())));
      }
    }
  }

  private boolean leadsSomewhere(String written) {
    String path = written.replaceFirst("[?#].*", "");
    if (problems.hasErrors() && DATED.matcher(path).matches()) {
      return true;
    }
    try {
      return Route.decoded(path).map(Route::new).filter(plan::contains).isPresent();
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }
}
