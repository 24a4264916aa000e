package org.mujaz.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.Places;
import org.mujaz.source.SourcePath;

/** Collects pages and reports two at one address. */
final class PlanBuilder {

  /**
   * A page whose counterpart may turn out not to exist.
   *
   * @param same the same thing in the other edition
   * @param nearest other places to switch to, best first
   */
  record Proposal(
      Route route,
      Subject subject,
      Optional<Language> language,
      Optional<Route> same,
      List<Route> nearest,
      Optional<Location> origin) {

    /** A page of an edition; the other one's home is the last place to switch to. */
    static Proposal page(
        Language language,
        Route route,
        Subject subject,
        Optional<Route> same,
        List<Route> nearest) {
      List<Route> fallbacks = new ArrayList<>(nearest);
      fallbacks.add(Addresses.home(language.other()));
      return new Proposal(route, subject, Optional.of(language), same, fallbacks, Optional.empty());
    }

    /** A file that belongs to no edition. */
    static Proposal file(Route route, Subject subject, Optional<Location> origin) {
      return new Proposal(route, subject, Optional.empty(), Optional.empty(), List.of(), origin);
    }
  }

  private final Map<Route, Proposal> proposals = new LinkedHashMap<>();
  // The first page that needs this name as a file, or as a folder.
  private final Map<String, Proposal> files = new HashMap<>();
  private final Map<String, Proposal> folders = new HashMap<>();
  private final Problems problems;
  private final Places places;

  PlanBuilder(Problems problems, Places places) {
    this.problems = problems;
    this.places = places;
  }

  void add(Proposal proposal) {
    // As file systems that ignore case see it.
    String file = proposal.route().file().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    Optional<Proposal> taken =
        Optional.ofNullable(files.get(file)).or(() -> Optional.ofNullable(folders.get(file)));
    for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
      String folder = file.substring(0, slash);
      taken = taken.or(() -> Optional.ofNullable(files.get(folder)));
      folders.putIfAbsent(folder, proposal);
    }
    if (taken.isPresent()) {
      collide(proposal, taken.get());
    } else {
      files.put(file, proposal);
      proposals.put(proposal.route(), proposal);
    }
  }

  private void collide(Proposal second, Proposal first) {
    Location place =
        place(second)
            .or(() -> place(first))
            .orElseGet(() -> Location.of(new SourcePath("content/site.yaml")));
    Problem problem = Problem.of(ProblemCode.ADDRESS_COLLISION, place, second.route().path());
    Optional<Location> other = place(first).filter(o -> !o.equals(place));
    problems.add(other.map(problem::with).orElse(problem));
  }

  /** Where a file says that something of it has this address, or at least which file it is. */
  private Optional<Location> place(Proposal proposal) {
    return proposal.origin().map(origin -> places.find(origin, written(proposal)));
  }

  private static List<String> written(Proposal proposal) {
    String path = proposal.route().path();
    String open = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    if (proposal.subject() instanceof Subject.Redirect) {
      return List.of(path, open);
    }
    String last = open.substring(open.lastIndexOf('/') + 1);
    return Stream.of("slug: ", "المسار: ")
        .flatMap(key -> Stream.of(key + last, key + '"' + last, key + "'" + last))
        .toList();
  }

  /** The paths of all pages and files so far. */
  List<String> addresses() {
    return proposals.keySet().stream().map(Route::path).toList();
  }

  /** All of them, with what they are. */
  List<Proposal> proposals() {
    return List.copyOf(proposals.values());
  }

  /** What stands at them. */
  List<Subject> subjects() {
    return proposals.values().stream().map(Proposal::subject).toList();
  }

  boolean contains(Route route) {
    return proposals.containsKey(route);
  }

  /** The pages, each with those of its counterparts that exist. */
  Map<Route, PlannedPage> pages() {
    Map<Route, PlannedPage> pages = new LinkedHashMap<>();
    for (Proposal p : proposals.values()) {
      Optional<Route> same = p.same().filter(proposals::containsKey);
      Optional<Route> switcher =
          same.or(() -> p.nearest().stream().filter(proposals::containsKey).findFirst());
      pages.put(
          p.route(),
          new PlannedPage(p.route(), p.subject(), p.language(), same, switcher, p.origin()));
    }
    return pages;
  }
}
