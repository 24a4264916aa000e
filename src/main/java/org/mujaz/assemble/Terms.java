package org.mujaz.assemble;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Author;
import org.mujaz.model.NewsSource;
import org.mujaz.model.Section;
import org.mujaz.model.Tag;
import org.mujaz.model.Term;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.read.ArticleFile;
import org.mujaz.read.Facts;
import org.mujaz.read.Located;
import org.mujaz.read.StoryFiles;

/**
 * The sections, tags, sources and authors of a site: those of site.yaml, and those that stories
 * name. The first story decides how a name is spelled and is told what is wrong with it, so the
 * names are entered in the order of the stories; then any thread may ask what they mean.
 */
final class Terms {

  /** Possessive, so that it does not recurse. */
  private static final Pattern ID = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

  private final TermTable<Section> sections;
  private final TermTable<Tag> tags;
  private final TermTable<NewsSource> sources;
  private final TermTable<Author> authors;
  private final Set<Term.Kind> incomplete;

  /** The terms of site.yaml. */
  Terms(SiteConfig config) {
    this.incomplete = config.incomplete();
    this.sections = new TermTable<>(config.sections(), Section::new, config.slugs());
    this.tags = new TermTable<>(config.tags(), Tag::new, config.slugs());
    this.sources =
        new TermTable<>(
            config.sources(),
            (id, name) -> new NewsSource(id, name, Optional.empty(), Optional.empty()),
            config.slugs());
    this.authors =
        new TermTable<>(
            config.authors(),
            (id, name) ->
                new Author(id, name, Optional.empty(), Optional.empty(), Optional.empty()),
            config.slugs());
  }

  /**
   * Takes in what a story or page names that site.yaml does not.
   *
   * @param problems takes what is told of the first use of a name alone
   */
  void enter(StoryFiles story, Problems problems) {
    for (ArticleFile version : story.versions()) {
      enter(version.facts(), problems);
      story.shared().ifPresent(shared -> enter(shared.facts(), problems));
    }
  }

  private void enter(Facts facts, Problems problems) {
    reportUnlisted(facts.tags(), problems);
    facts.tags().forEach(tag -> tags.enter(tag, problems));
    enterAuthors(facts.authors(), problems);
    enterAuthors(facts.translators(), problems);
    facts.sources().forEach(source -> enterSource(source, problems));
  }

  /** Free tags are welcome; what looks like an id is more likely a misspelt one. */
  private void reportUnlisted(List<Located<String>> given, Problems problems) {
    for (Located<String> tag : given) {
      if (!tags.isKnown(tag.value())
          && looksLikeId(tag.value())
          && tags.isNearlyDeclared(tag.value())) {
        problems.add(
            Problem.of(ProblemCode.UNLISTED_TAG, tag.location(), tag.value())
                .suggestingWords(tags.suggestion(tag.value())));
      }
    }
  }

  private void enterAuthors(List<Located<String>> given, Problems problems) {
    for (Located<String> author : given) {
      if (!authors.isKnown(author.value()) && !looksLikeId(author.value())) {
        authors.enter(author, problems);
      }
    }
  }

  private void enterSource(Located<Facts.SourceFacts> given, Problems problems) {
    String name = given.value().name();
    if (sources.isKnown(name)) {
      return;
    }
    if (sources.isNearlyDeclared(name)) {
      problems.add(
          Problem.of(ProblemCode.UNLISTED_SOURCE, given.location(), name)
              .suggestingWords(sources.suggestion(name)));
    }
    sources.enter(new Located<>(name, given.location()), problems);
  }

  /** Whether this is the id of an author whom site.yaml does not list, and so nobody's name. */
  boolean isMissing(String author) {
    return authors.declared(author).isEmpty() && looksLikeId(author);
  }

  private static boolean looksLikeId(String name) {
    return ID.matcher(name).matches();
  }

  TermTable<Section> sections() {
    return sections;
  }

  TermTable<Tag> tags() {
    return tags;
  }

  TermTable<NewsSource> sources() {
    return sources;
  }

  TermTable<Author> authors() {
    return authors;
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
