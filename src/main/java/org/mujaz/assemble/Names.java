package org.mujaz.assemble;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Author;
import org.mujaz.model.Citation;
import org.mujaz.model.NewsSource;
import org.mujaz.model.Section;
import org.mujaz.model.Tag;
import org.mujaz.model.Term;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.read.Facts;
import org.mujaz.read.Located;

/** Resolves the names of sections, tags, sources and authors. */
final class Names {

  /** Possessive, so that it does not recurse. */
  private static final Pattern ID = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

  private final TermTable<Section> sections;
  private final TermTable<Tag> tags;
  private final TermTable<NewsSource> sources;
  private final TermTable<Author> authors;
  private final Asked<Names> asked = new Asked<>();
  private final Set<Term.Kind> incomplete;
  private final Problems problems;

  Names(SiteConfig config, Problems problems) {
    this.incomplete = config.incomplete();
    this.problems = problems;
    this.sections = new TermTable<>(config.sections(), Section::new, config.slugs(), problems);
    this.tags = new TermTable<>(config.tags(), Tag::new, config.slugs(), problems);
    this.sources =
        new TermTable<>(
            config.sources(),
            (id, name) -> new NewsSource(id, name, Optional.empty(), Optional.empty()),
            config.slugs(),
            problems);
    this.authors =
        new TermTable<>(
            config.authors(),
            (id, name) ->
                new Author(id, name, Optional.empty(), Optional.empty(), Optional.empty()),
            config.slugs(),
            problems);
  }

  /** A section that site.yaml lists. */
  Optional<Section> section(Located<String> given) {
    Optional<Section> found = sections.declared(given.value());
    if (found.isEmpty() && isComplete(Term.Kind.SECTION)) {
      problems.add(
          Problem.of(ProblemCode.UNKNOWN_SECTION, given.location(), given.value())
              .suggestingWords(sections.suggestion(given.value())));
    }
    return found;
  }

  /** The tags, each once. */
  List<Tag> tags(List<Located<String>> given) {
    // Free tags are welcome; what looks like an id is more likely a misspelt one.
    given.stream()
        .filter(
            tag ->
                ID.matcher(tag.value()).matches() && isNearlyDeclared(Term.Kind.TAG, tag.value()))
        .forEach(
            tag ->
                problems.add(
                    Problem.of(ProblemCode.UNLISTED_TAG, tag.location(), tag.value())
                        .suggestingWords(tags.suggestion(tag.value()))));
    return given.stream().map(tag -> findOrAdd(tags, tag)).distinct().toList();
  }

  /** The authors, each once; what looks like an id must be one. */
  List<Author> authors(List<Located<String>> given) {
    return given.stream().map(this::author).flatMap(Optional::stream).distinct().toList();
  }

  private Optional<Author> author(Located<String> given) {
    boolean known = authors.declared(given.value()).isPresent();
    if (!known && ID.matcher(given.value()).matches()) {
      if (!isComplete(Term.Kind.AUTHOR)) {
        return Optional.empty();
      }
      problems.add(
          Problem.of(ProblemCode.UNKNOWN_AUTHOR, given.location(), given.value())
              .suggestingWords(authors.suggestion(given.value())));
      return Optional.empty();
    }
    return Optional.of(findOrAdd(authors, given));
  }

  /** What a story was taken from. */
  Citation citation(Located<Facts.SourceFacts> given) {
    Facts.SourceFacts facts = given.value();
    if (isNearlyDeclared(Term.Kind.SOURCE, facts.name())) {
      problems.add(
          Problem.of(ProblemCode.UNLISTED_SOURCE, given.location(), facts.name())
              .suggestingWords(sources.suggestion(facts.name())));
    }
    NewsSource source = findOrAdd(sources, new Located<>(facts.name(), given.location()));
    return new Citation(
        source, facts.url(), facts.title(), facts.date(), facts.language().or(source::language));
  }

  /** What site.yaml declares is the same for all stories; the rest depends on those before. */
  private <T extends Term> T findOrAdd(TermTable<T> table, Located<String> given) {
    T found = table.findOrAdd(given);
    if (table.declared(given.value()).isEmpty()) {
      asked.note(names -> names.table(found.kind()).findOrAdd(given).equals(found));
    }
    return found;
  }

  private boolean isNearlyDeclared(Term.Kind kind, String name) {
    boolean nearly = table(kind).isNearlyDeclared(name);
    if (table(kind).declared(name).isEmpty()) {
      asked.note(names -> names.table(kind).isNearlyDeclared(name) == nearly);
    }
    return nearly;
  }

  /** What it was asked, as far as the answers depend on other stories. */
  Asked<Names> asked() {
    return asked;
  }

  /** Whether all terms of this kind are known: else what is not found may be there. */
  boolean isComplete(Term.Kind kind) {
    return !incomplete.contains(kind);
  }

  /** Whether a text may link to this term of site.yaml. */
  boolean isDeclared(Term.Kind kind, String id) {
    return table(kind).declared(id).isPresent();
  }

  /** The id of site.yaml that was probably meant. */
  Optional<String> nearestId(Term.Kind kind, String id) {
    return table(kind).nearestId(id);
  }

  private TermTable<?> table(Term.Kind kind) {
    return switch (kind) {
      case SECTION -> sections;
      case TAG -> tags;
      case SOURCE -> sources;
      case AUTHOR -> authors;
    };
  }
}
