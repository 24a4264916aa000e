package org.mujaz.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mujaz.model.Language;
import org.mujaz.model.Route;

/**
 * Where the other edition may be entered from a page; each of these may turn out not to exist.
 *
 * @param same the same thing in the other edition
 * @param nearest other places to switch to, best first
 */
record OtherEdition(Optional<Route> same, List<Route> nearest) {

  /** A file that has no other edition. */
  static final OtherEdition NONE = new OtherEdition(Optional.empty(), List.of());

  /** From a page of the edition in {@code language}; the other one's home is the last resort. */
  static OtherEdition from(Language language, Optional<Route> same, List<Route> nearest) {
    List<Route> all = new ArrayList<>(nearest);
    all.add(Addresses.home(language.other()));
    return new OtherEdition(same, all);
  }

  /** The same thing, if it exists. */
  Optional<Route> same(Predicate<Route> exists) {
    return same.filter(exists);
  }

  /** The best place to switch to that exists. */
  Optional<Route> switcher(Predicate<Route> exists) {
    return same(exists).or(() -> nearest.stream().filter(exists).findFirst());
  }
}
