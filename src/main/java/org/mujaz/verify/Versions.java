package org.mujaz.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mujaz.model.Route;
import org.mujaz.plan.Indexing;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.SitePlan;
import org.mujaz.plan.Subject;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/**
 * The versions that pages name, {@code hreflang}: each names itself and the other, is named by it
 * in return, and all name one default.
 *
 * @see <a
 *     href="https://developers.google.com/search/docs/specialty/international/localized-versions">
 *     what search engines ask for</a>
 */
final class Versions {

  private static final String DEFAULT = "x-default";

  private final SitePlan plan;
  private final Map<Route, List<PageFacts.Version>> versions = new ConcurrentHashMap<>();
  private final Map<String, String> languages = new ConcurrentHashMap<>();

  Versions(SitePlan plan) {
    this.plan = plan;
  }

  /** Takes those that a page names. */
  void add(PlannedPage page, List<PageFacts.Version> named) {
    if (!named.isEmpty()) {
      List<PageFacts.Version> shared = new ArrayList<>(named.size());
      for (PageFacts.Version version : named) {
        shared.add(shared(version));
      }
      versions.put(page.route(), shared);
    }
  }

  /** Without a copy of what is in memory anyway: nearly every page of a site names three. */
  private PageFacts.Version shared(PageFacts.Version version) {
    return new PageFacts.Version(
        languages.computeIfAbsent(version.hreflang(), hreflang -> hreflang),
        plan.page(version.page()).map(PlannedPage::route).orElse(version.page()));
  }

  private List<PageFacts.Version> of(Route page) {
    return Optional.ofNullable(versions.get(page)).orElse(List.of());
  }

  /**
   * Compares them, when every page has been read.
   *
   * @param read the pages; one that could not be made is told for itself
   */
  void check(Set<Route> read, Findings findings) {
    for (Route route : read) {
      PlannedPage page = plan.page(route).orElseThrow();
      if (Indexing.isListed(route, page.subject())) {
        check(page, read, findings);
      }
    }
  }

  private void check(PlannedPage page, Set<Route> read, Findings findings) {
    List<PageFacts.Version> named = of(page.route());
    page.counterpart()
        .filter(other -> !names(named, other))
        .ifPresent(other -> found(findings, page, ReportPhrase.NAMES_NO_COUNTERPART, other));
    if (named.isEmpty()) {
      return;
    }
    List<Route> defaults = defaults(named);
    for (PageFacts.Version version : named) {
      Route other = version.page();
      if (version.hreflang().equals(DEFAULT) || !read.contains(other)) {
        continue;
      }
      if (!names(of(other), page.route())) {
        found(findings, page, ReportPhrase.NOT_NAMED_IN_RETURN, other);
      } else if (!defaults(of(other)).equals(defaults)) {
        found(findings, page, ReportPhrase.ANOTHER_DEFAULT, other);
      }
    }
    if (defaults.size() != 1) {
      found(findings, page, ReportPhrase.NAMES_NO_DEFAULT, page.route());
    }
    boolean front = page.subject() instanceof Subject.Front;
    boolean itself = false;
    for (PageFacts.Version version : named) {
      itself |= front == version.hreflang().equals(DEFAULT) && version.page().equals(page.route());
    }
    if (!itself) {
      found(findings, page, ReportPhrase.NAMES_NOT_ITSELF, page.route());
    }
  }

  // Loops, no streams: this goes over every page of the site, which one thread does alone.
  private static boolean names(List<PageFacts.Version> named, Route page) {
    for (PageFacts.Version version : named) {
      if (version.page().equals(page)) {
        return true;
      }
    }
    return false;
  }

  private static List<Route> defaults(List<PageFacts.Version> named) {
    List<Route> defaults = new ArrayList<>();
    for (PageFacts.Version version : named) {
      if (version.hreflang().equals(DEFAULT)) {
        defaults.add(version.page());
      }
    }
    return defaults;
  }

  /** A template forgets on every page what it forgets on one. */
  private static void found(Findings findings, PlannedPage page, ReportPhrase lack, Route other) {
    findings.add(
        ProblemCode.WRONG_ALTERNATES,
        lack.name(),
        page,
        List.of(),
        Wording.quoted(page.route().path()),
        lack.with(other.path()));
  }
}
