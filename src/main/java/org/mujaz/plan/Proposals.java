package org.mujaz.plan;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mujaz.model.Route;
import org.mujaz.plan.PlanBuilder.Proposal;

/**
 * Pages and files by their paths.
 *
 * @param known all but cards
 * @param cards made when somebody asks for one: a preview plans again and again, and hardly anybody
 *     looks at cards there
 */
record Proposals(Map<String, Proposal> known, Supplier<Map<String, Proposal>> cards) {

  /** What stands at an address. */
  Optional<Proposal> at(Route route) {
    Optional<Proposal> found = Optional.ofNullable(known.get(route.path()));
    return found.isEmpty() && Addresses.isAmongCards(route)
        ? Optional.ofNullable(cards.get().get(route.path()))
        : found;
  }

  boolean contains(Route route) {
    return known.containsKey(route.path())
        || (Addresses.isAmongCards(route) && cards.get().containsKey(route.path()));
  }

  /** All of them. */
  Stream<Proposal> all() {
    return Stream.concat(known.values().stream(), cards.get().values().stream());
  }
}
