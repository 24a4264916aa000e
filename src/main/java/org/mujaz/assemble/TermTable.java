package org.mujaz.assemble;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.mujaz.model.Bilingual;
import org.mujaz.model.Language;
import org.mujaz.model.Term;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.read.Located;
import org.mujaz.text.Folding;
import org.mujaz.text.Slugs;
import org.mujaz.text.Spelling;

/**
 * The terms of one kind, found by id or by name in either language.
 *
 * <p>Two spellings that {@linkplain Folding fold} to one key are one name; the spelling of
 * site.yaml counts, else the one read first, and the other is reported.
 */
final class TermTable<T extends Term> {

  /** A term and the spelling under which it was entered. */
  private record Entry<T>(T term, String spelling) {}

  private final BiFunction<String, Bilingual, T> plain;
  private final Problems problems;
  private final Map<String, T> byId = new HashMap<>();
  private final Map<String, Entry<T>> byKey = new HashMap<>();
  private final Map<String, T> declared = new TreeMap<>();

  /**
   * A table of what site.yaml declares.
   *
   * @param plain makes a term that site.yaml does not declare from an id and a name
   */
  TermTable(Collection<T> declared, BiFunction<String, Bilingual, T> plain, Problems problems) {
    this.plain = plain;
    this.problems = problems;
    for (T term : declared) {
      byId.put(term.id(), term);
      this.declared.put(term.id(), term);
    }
    for (T term : declared) {
      for (Language language : Language.values()) {
        String name = term.name().in(language);
        this.declared.putIfAbsent(name, term);
        byKey.putIfAbsent(Folding.key(name), new Entry<>(term, name));
      }
    }
  }

  /** The declared term with this id, or with exactly this name. */
  Optional<T> declared(String idOrName) {
    return Optional.ofNullable(declared.get(idOrName));
  }

  /** The declared name nearest to {@code given}, in words of a report. */
  Optional<String> suggestion(String given) {
    return Spelling.nearest(given, declared.keySet())
        .flatMap(
            nearest ->
                declared(nearest)
                    .map(
                        term ->
                            nearest.equals(term.id())
                                ? "«" + nearest + "»"
                                : "«%s» (%s)".formatted(nearest, term.id())));
  }

  /** The declared id nearest to {@code given}, which may be like a name too. */
  Optional<String> nearestId(String given) {
    return Spelling.nearest(given, declared.keySet()).flatMap(this::declared).map(Term::id);
  }

  /** Whether {@code given} is no known name, but nearly a declared one. */
  boolean isNearlyDeclared(String given) {
    return !declared.containsKey(given)
        && !byKey.containsKey(Folding.key(given))
        && nearestId(given).isPresent();
  }

  /** The term with this id or name; a new one where there is none. */
  T findOrAdd(Located<String> given) {
    String name = given.value();
    Optional<T> known = declared(name);
    if (known.isPresent()) {
      return known.get();
    }
    String key = Folding.key(name);
    Entry<T> entry = byKey.get(key);
    if (entry == null) {
      return add(key, given);
    }
    if (!entry.spelling().equals(name)) {
      problems.add(Problem.of(ProblemCode.SIMILAR_NAMES, given.location(), name, entry.spelling()));
    }
    return entry.term();
  }

  private T add(String key, Located<String> given) {
    String name = given.value();
    T added = plain.apply(Slugs.of(name), Bilingual.both(name));
    T same = byId.putIfAbsent(added.id(), added);
    if (same != null) {
      problems.add(
          ProblemCode.SAME_ADDRESS_PART, given.location(), name, same.name().arabic(), added.id());
    }
    byKey.put(key, new Entry<>(added, name));
    return added;
  }
}
