package org.mujaz.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

  /** A page or file. Where the other edition is entered from it is asked when the page is made. */
  static final class Proposal {

    private final Route route;
    private final Subject subject;
    private final Optional<Language> language;
    private final Supplier<OtherEdition> other;
    private final Optional<Location> origin;

    /** Two threads may make it at once, which is cheaper than to wait. */
    private volatile @Nullable PlannedPage planned;

    /**
     * A page or file.
     *
     * @param origin the file that it was written in, for reports
     */
    Proposal(
        Route route,
        Subject subject,
        Optional<Language> language,
        Supplier<OtherEdition> other,
        Optional<Location> origin) {
      this.route = route;
      this.subject = subject;
      this.language = language;
      this.other = other;
      this.origin = origin;
    }

    /** A page of an edition. */
    static Proposal page(
        Language language, Route route, Subject subject, Supplier<OtherEdition> other) {
      return new Proposal(route, subject, Optional.of(language), other, Optional.empty());
    }

    /** A file of an edition. */
    static Proposal file(Language language, Route route, Subject subject) {
      return page(language, route, subject, () -> OtherEdition.NONE);
    }

    /** A file that belongs to no edition. */
    static Proposal file(Route route, Subject subject, Optional<Location> origin) {
      return new Proposal(route, subject, Optional.empty(), () -> OtherEdition.NONE, origin);
    }

    Route route() {
      return route;
    }

    Subject subject() {
      return subject;
    }

    Optional<Language> language() {
      return language;
    }

    Optional<Location> origin() {
      return origin;
    }

    /** The page, with those of its counterparts that exist; {@code exists} is always the same. */
    PlannedPage planned(Predicate<Route> exists) {
      PlannedPage known = planned;
      if (known == null) {
        OtherEdition there = other.get();
        known =
            new PlannedPage(
                route, subject, language, there.same(exists), there.switcher(exists), origin);
        planned = known;
      }
      return known;
    }
  }

  private final TakenNames names = new TakenNames();
  private final Problems problems;
  private final Places places;
  private Once<Map<String, Proposal>> cards = new Once<>(Map::of);

  /** Whether something else lies where cards do. */
  private boolean isAmongCards;

  PlanBuilder(Problems problems, Places places) {
    this.problems = problems;
    this.places = places;
  }

  void add(Proposal proposal) {
    if (!isAmongCards && Addresses.isAmongCards(proposal.route())) {
      isAmongCards = true;
      settleCards();
    }
    Optional<Proposal> taken = names.take(proposal);
    if (taken.isPresent()) {
      collide(proposal, taken.get());
    }
  }

  /** Adds cards by their paths, when one is asked for or when something else lies among them. */
  void addCards(Supplier<Map<String, Proposal>> made) {
    cards = new Once<>(made);
    if (isAmongCards) {
      settleCards();
    }
  }

  private void settleCards() {
    Once<Map<String, Proposal>> made = cards;
    cards = new Once<>(Map::of);
    made.get().values().stream().filter(card -> !contains(card.route())).forEach(this::add);
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
    return finished().all().map(Proposal::route).map(Route::path).toList();
  }

  /** All of them but cards, with what they are. */
  Collection<Proposal> proposals() {
    return names.byPath().values();
  }

  boolean contains(Route route) {
    return finished().contains(route);
  }

  /** All of them; nothing is added any more. */
  Proposals finished() {
    return new Proposals(names.byPath(), cards);
  }
}
