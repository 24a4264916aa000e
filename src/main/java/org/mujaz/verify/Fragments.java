package org.mujaz.verify;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.mujaz.model.Route;
import org.mujaz.plan.PlannedPage;
import org.mujaz.problem.ProblemCode;

/** Links from one page to a place in another, which can be judged when both have been read. */
final class Fragments {

  private record Link(PlannedPage from, PageFacts.Link leads) {}

  private final Queue<Link> links = new ConcurrentLinkedQueue<>();
  private final Map<Route, Set<String>> ids = new ConcurrentHashMap<>();

  /** Most ids are the same on all pages, and each is kept once. */
  private final Map<String, String> names = new ConcurrentHashMap<>();

  /** Takes what a page has and where it leads to. */
  void add(PlannedPage page, PageFacts facts) {
    ids.put(
        page.route(),
        Set.of(
            facts.ids().stream()
                .map(id -> Optional.ofNullable(names.putIfAbsent(id, id)).orElse(id))
                .toArray(String[]::new)));
    facts.links().forEach(leads -> links.add(new Link(page, leads)));
  }

  /** Tells which links lead to nothing, when every page has been read. */
  void check(Findings findings) {
    for (Link link : links) {
      PageFacts.Link leads = link.leads();
      Set<String> there = ids.get(leads.to());
      if (there != null && !leads.fragment().equals("top") && !there.contains(leads.fragment())) {
        String written = leads.written();
        findings.add(ProblemCode.DEAD_ADDRESS, written, link.from(), Traces.address(written));
      }
    }
  }

  /** The pages that were read. */
  Set<Route> pages() {
    return ids.keySet();
  }
}
