package org.mujaz.verify;

import java.util.Collection;
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

  /**
   * A link.
   *
   * @param fragment the id that it leads to
   * @param written the address as the page has it
   */
  record Link(PlannedPage from, PlannedPage to, String fragment, String written) {}

  private final Queue<Link> links = new ConcurrentLinkedQueue<>();
  private final Map<Route, Set<String>> ids = new ConcurrentHashMap<>();

  /** Most ids are the same on all pages, and each is kept once. */
  private final Map<String, String> names = new ConcurrentHashMap<>();

  /** Takes what a page has and where it leads to. */
  void add(PlannedPage page, Set<String> found, Collection<Link> leads) {
    ids.put(
        page.route(),
        Set.of(
            found.stream()
                .map(id -> Optional.ofNullable(names.putIfAbsent(id, id)).orElse(id))
                .toArray(String[]::new)));
    links.addAll(leads);
  }

  /** Tells which links lead to nothing, when every page has been read. */
  void check(Findings findings) {
    for (Link link : links) {
      Set<String> there = ids.get(link.to().route());
      if (there != null && !link.fragment().equals("top") && !there.contains(link.fragment())) {
        findings.add(
            ProblemCode.DEAD_ADDRESS, link.written(), link.from(), Traces.address(link.written()));
      }
    }
  }

  /** The pages that were read. */
  Set<Route> pages() {
    return ids.keySet();
  }
}
