package org.mujaz.plan;

import java.text.Normalizer;
import java.util.List;
import org.mujaz.model.LinkTarget;
import org.mujaz.model.Route;
import org.mujaz.model.Site;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;

/** Checks the links that texts write as addresses of this site. */
final class AddressLinks {

  private final PlanBuilder plan;
  private final Problems problems;

  AddressLinks(PlanBuilder plan, Problems problems) {
    this.plan = plan;
    this.problems = problems;
  }

  void check(Site site) {
    site.stories().forEach(s -> s.versions().forEach(version -> check(version.links())));
    site.pages().forEach(p -> p.versions().forEach(version -> check(version.links())));
  }

  private void check(List<LinkTarget> links) {
    for (LinkTarget link : links) {
      if (link instanceof LinkTarget.ToAddress address && !leadsSomewhere(address.path())) {
        problems.add(ProblemCode.BROKEN_LINK, address.location(), address.path());
      }
    }
  }

  private boolean leadsSomewhere(String written) {
    String path = written.replaceFirst("[?#].*", "");
    try {
      return plan.contains(new Route(Normalizer.normalize(path, Normalizer.Form.NFC)));
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }
}
