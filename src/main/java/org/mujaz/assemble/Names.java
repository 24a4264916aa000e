package org.mujaz.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

/** Resolves the names of sections, tags, sources and authors in one story. */
final class Names {

  private final Inquiry asked;
  private final Problems problems;

  Names(Inquiry asked, Problems problems) {
    this.asked = asked;
    this.problems = problems;
  }

  /** A section that site.yaml lists. */
  Optional<Section> section(Located<String> given) {
    TermTable<Section> sections = asked.terms().sections();
    Optional<Section> found = sections.declared(given.value());
    if (found.isEmpty() && asked.terms().isComplete(Term.Kind.SECTION)) {
      problems.add(
          Problem.of(ProblemCode.UNKNOWN_SECTION, given.location(), given.value())
              .suggestingWords(sections.suggestion(given.value())));
    }
    return found;
  }

  /** The tags, each once. */
  List<Tag> tags(List<Located<String>> given) {
    List<Tag> tags = new ArrayList<>(given.size());
    given.forEach(tag -> addOnce(term(Terms::tags, tag), tags));
    return List.copyOf(tags);
  }

  /** The authors, each once; what looks like an id must be one. */
  List<Author> authors(List<Located<String>> given) {
    List<Author> authors = new ArrayList<>(given.size());
    for (Located<String> author : given) {
      if (asked.terms().isMissing(author.value())) {
        reportMissing(author);
      } else {
        addOnce(term(Terms::authors, author), authors);
      }
    }
    return List.copyOf(authors);
  }

  private static <T> void addOnce(T term, List<T> terms) {
    if (!terms.contains(term)) {
      terms.add(term);
    }
  }

  private void reportMissing(Located<String> author) {
    if (asked.terms().isComplete(Term.Kind.AUTHOR)) {
      problems.add(
          Problem.of(ProblemCode.UNKNOWN_AUTHOR, author.location(), author.value())
              .suggestingWords(asked.terms().authors().suggestion(author.value())));
    }
  }

  /** What a story was taken from. */
  Citation citation(Located<Facts.SourceFacts> given) {
    Facts.SourceFacts facts = given.value();
    NewsSource source = term(Terms::sources, new Located<>(facts.name(), given.location()));
    return new Citation(
        source, facts.url(), facts.title(), facts.date(), facts.language().or(source::language));
  }

  /** What site.yaml declares is the same for all stories; the rest depends on those before. */
  private <T extends Term> T term(Function<Terms, TermTable<T>> kind, Located<String> given) {
    String name = given.value();
    Optional<T> declared = kind.apply(asked.terms()).declared(name);
    if (declared.isPresent()) {
      return declared.get();
    }
    TermTable.Entry<T> entry = asked.entered(kind, name);
    if (!entry.spelling().equals(name)) {
      problems.add(Problem.of(ProblemCode.SIMILAR_NAMES, given.location(), name, entry.spelling()));
    }
    return entry.term();
  }
}
