package org.mujaz.verify;

import java.util.List;
import org.mujaz.model.Route;
import org.mujaz.plan.Indexing;
import org.mujaz.plan.PlannedPage;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** Whether a page tells search engines the address under which they should list it. */
record Canonical(PlannedPage page, SiteAddresses site, Findings findings) {

  /** Compares what the page says with the plan. */
  void check(HeadScan head) {
    boolean listed = Indexing.isListed(page.route(), page.subject());
    // A page that is listed is the one to be listed: no address has to be made for that.
    Route route = listed ? page.route() : Indexing.canonical(page.route(), page.subject());
    String right = site.absolute(route);
    List<String> said = head.canonical();
    if (said.isEmpty() && listed && !head.hidden()) {
      wrong(right, ReportPhrase.NAMES_NO_ADDRESS);
    } else if (!said.stream().allMatch(right::equals)) {
      wrong(right, ReportPhrase.NAMES_ADDRESS.with(said.toArray(String[]::new)));
    }
  }

  /** A template that is wrong is so on every page. */
  private void wrong(String right, Wording named) {
    findings.add(
        ProblemCode.WRONG_CANONICAL,
        "",
        page,
        List.of(),
        Wording.quoted(page.route().path()),
        Wording.quoted(right),
        named);
  }
}
