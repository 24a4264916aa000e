package org.mujaz.assemble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.mujaz.model.Bilingual;
import org.mujaz.model.Language;
import org.mujaz.model.SlugScript;
import org.mujaz.model.Term;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.read.Located;
import org.mujaz.text.Folding;
import org.mujaz.text.Slugs;
import org.mujaz.text.Spelling;
import org.mujaz.text.Vowels;

/**
 * The terms of one kind, found by id or by name in either language.
 *
 * <p>Two spellings that {@linkplain Folding fold} to one key are one name, unless their vowel signs
 * contradict each other, as those of عُمان and عَمّان do; the spelling of site.yaml counts, else
 * the one entered first. What a name means never changes once it has been entered, so when all have
 * been, any thread may ask.
 */
final class TermTable<T extends Term> {

  /** A term and the spelling under which it is known. */
  record Entry<T>(T term, String spelling) {}

  private final BiFunction<String, Bilingual, T> plain;
  private final SlugScript slugs;
  private final Map<String, T> byId = new HashMap<>();
  private final Map<String, List<Entry<T>>> byKey = new HashMap<>();

  /** What was entered, by the very words. */
  private final Map<String, Entry<T>> entered = new HashMap<>();

  private final Map<String, T> declared = new HashMap<>();

  /** The ids and names of what is declared, in one order whatever they are asked for. */
  private final SortedSet<String> declaredNames = new TreeSet<>();

  /**
   * A table of what site.yaml declares.
   *
   * @param plain makes a term that site.yaml does not declare from an id and a name
   * @param slugs the letters of such ids
   */
  TermTable(Collection<T> declared, BiFunction<String, Bilingual, T> plain, SlugScript slugs) {
    this.plain = plain;
    this.slugs = slugs;
    for (T term : declared) {
      byId.put(term.id(), term);
      this.declared.put(term.id(), term);
    }
    for (T term : declared) {
      for (Language language : Language.values()) {
        String name = term.name().in(language);
        this.declared.putIfAbsent(name, term);
        know(term, name);
      }
    }
    declaredNames.addAll(this.declared.keySet());
  }

  /** The declared term with this id, or with exactly this name. */
  Optional<T> declared(String idOrName) {
    return Optional.ofNullable(declared.get(idOrName));
  }

  /** The declared name nearest to {@code given}, in words of a report. */
  Optional<String> suggestion(String given) {
    return Spelling.nearest(given, declaredNames)
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
    return Spelling.nearest(given, declaredNames).flatMap(this::declared).map(Term::id);
  }

  /** Whether {@code given} is no known name, but nearly a declared one. */
  boolean isNearlyDeclared(String given) {
    return !isKnown(given)
        && !byKey.containsKey(Folding.key(given))
        && nearestId(given).isPresent();
  }

  /**
   * What a name that site.yaml does not declare means: a term that is known under another spelling,
   * or under this one; nothing where it has not been entered.
   */
  Optional<Entry<T>> entered(String name) {
    return Optional.ofNullable(entered.get(name));
  }

  /** Whether it is known what this name means. */
  boolean isKnown(String name) {
    return declared.containsKey(name) || entered.containsKey(name);
  }

  /**
   * Makes a term of a name that is neither declared nor like one that is known.
   *
   * @param problems takes what is wrong with the new term
   */
  void enter(Located<String> given, Problems problems) {
    String name = given.value();
    if (!isKnown(name)) {
      entered.put(name, known(name).orElseGet(() -> add(given, problems)));
    }
  }

  /** The entry that was spelled just so, else the first that may be meant. */
  private Optional<Entry<T>> known(String name) {
    List<Entry<T>> same = byKey.getOrDefault(Folding.key(name), List.of());
    return same.stream()
        .filter(entry -> entry.spelling().equals(name))
        .findFirst()
        .or(
            () ->
                same.stream()
                    .filter(entry -> !Vowels.contradict(entry.spelling(), name))
                    .findFirst());
  }

  private Entry<T> know(T term, String spelling) {
    Entry<T> entry = new Entry<>(term, spelling);
    byKey.computeIfAbsent(Folding.key(spelling), key -> new ArrayList<>()).add(entry);
    return entry;
  }

  private Entry<T> add(Located<String> given, Problems problems) {
    String name = given.value();
    T added = plain.apply(Slugs.of(name, slugs), Bilingual.both(name));
    T same = byId.putIfAbsent(added.id(), added);
    if (same != null) {
      problems.add(
          ProblemCode.SAME_ADDRESS_PART, given.location(), name, same.name().arabic(), added.id());
    }
    return know(added, name);
  }
}
