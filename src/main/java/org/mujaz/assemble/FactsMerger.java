package org.mujaz.assemble;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.mujaz.model.Section;
import org.mujaz.model.Timestamp;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.read.Located;

/**
 * Puts together what several files say of one version; two places that disagree are a problem that
 * names both.
 */
final class FactsMerger {

  private final Problems problems;

  FactsMerger(Problems problems) {
    this.problems = problems;
  }

  /** The facts of a version: its own, and those shared with the other version. */
  Resolved withShared(Resolved own, Resolved shared) {
    return new Resolved(
        agree("title", own.title(), shared.title()),
        agree("summary", own.summary(), shared.summary()),
        date(own.date(), shared.date()),
        agree("updated", own.updated(), shared.updated()),
        section(own.section(), shared.section()),
        agree("tags", own.tags(), shared.tags()),
        agree("authors", own.authors(), shared.authors()),
        agree("translator", own.translators(), shared.translators()),
        agree("source", own.sources(), shared.sources()),
        agree("place", own.place(), shared.place()),
        agree("image", own.picture(), shared.picture()),
        agree("slug", own.slug(), shared.slug()),
        agree("slugs", own.slugs(), shared.slugs()),
        agree("aliases", own.aliases(), shared.aliases()),
        agree("lead", own.lead(), shared.lead()),
        agree("draft", own.draft(), shared.draft()),
        agree("publish", own.publish(), shared.publish()),
        agree("expires", own.expires(), shared.expires()),
        agree("together", own.together(), shared.together()),
        agree("corrections", own.corrections(), shared.corrections()),
        own.translationOf());
  }

  /**
   * The facts of a version with what it takes over from the other one: the date, section and lead,
   * which a story has once, and tags, authors, sources, picture and schedule where it has none.
   */
  Resolved withOther(Resolved own, Resolved other) {
    return new Resolved(
        own.title(),
        own.summary(),
        date(own.date(), other.date()),
        own.updated(),
        section(own.section(), other.section()),
        own.tags().or(other::tags),
        own.authors().or(other::authors),
        own.translators(),
        own.sources().or(other::sources),
        own.place(),
        own.picture().or(() -> other.picture().map(Pictures::withoutWords)),
        own.slug(),
        own.slugs(),
        own.aliases(),
        agree("lead", own.lead(), other.lead()),
        own.draft(),
        own.publish().or(other::publish),
        own.expires().or(other::expires),
        agree("together", own.together(), other.together()),
        own.corrections(),
        own.translationOf());
  }

  /** Two dates agree when they are one moment, or one is the day of the other. */
  private Optional<Located<Timestamp>> date(
      Optional<Located<Timestamp>> own, Optional<Located<Timestamp>> other) {
    Optional<Located<Timestamp>> agreed =
        agree("date", own, other, FactsMerger::compatible, FactsMerger::written);
    boolean otherIsExact =
        other.filter(o -> o.value().precision() == Timestamp.Precision.TIME).isPresent();
    boolean ownIsDay =
        own.filter(o -> o.value().precision() == Timestamp.Precision.DAY).isPresent();
    return ownIsDay && otherIsExact ? other : agreed;
  }

  private static boolean compatible(Timestamp a, Timestamp b) {
    return a.precision() == b.precision()
        ? a.at().toInstant().equals(b.at().toInstant())
        : a.day().equals(b.day());
  }

  /** A date as an editor would write it. */
  static String written(Timestamp timestamp) {
    return timestamp.precision() == Timestamp.Precision.DAY
        ? timestamp.day().toString()
        : timestamp.at().toOffsetDateTime().toString();
  }

  private Optional<Located<Section>> section(
      Optional<Located<Section>> own, Optional<Located<Section>> other) {
    return agree("section", own, other, Object::equals, Section::id);
  }

  private <T> Optional<Located<T>> agree(
      String key, Optional<Located<T>> own, Optional<Located<T>> other) {
    return agree(key, own, other, Object::equals, Values::words);
  }

  private <T> Optional<Located<T>> agree(
      String key,
      Optional<Located<T>> own,
      Optional<Located<T>> other,
      BiPredicate<T, T> same,
      Function<T, String> words) {
    if (own.isPresent()
        && other.isPresent()
        && !same.test(own.get().value(), other.get().value())) {
      report(key, own.get(), other.get(), words);
    }
    return own.or(() -> other);
  }

  /** The same two places are compared for each version, and told once, the first place first. */
  private <T> void report(String key, Located<T> one, Located<T> two, Function<T, String> words) {
    boolean inOrder = one.location().compareTo(two.location()) <= 0;
    Located<T> here = inOrder ? one : two;
    Located<T> there = inOrder ? two : one;
    problems.add(
        Problem.of(
                ProblemCode.CONFLICTING_VALUES,
                here.location(),
                key,
                words.apply(here.value()),
                words.apply(there.value()))
            .with(there.location()));
  }
}
