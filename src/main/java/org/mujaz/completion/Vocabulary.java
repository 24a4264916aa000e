package org.mujaz.completion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Language;
import org.mujaz.model.Term;

/**
 * The names that a site lists in its settings, to be offered where stories use them.
 *
 * @param sections ids and names: a story can be in no other
 * @param tags ids and names
 * @param sources ids and names
 * @param authors ids
 */
public record Vocabulary(
    List<String> sections, List<String> tags, List<String> sources, List<String> authors) {

  /** Of no site in particular. */
  public static final Vocabulary NONE = new Vocabulary(List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Vocabulary {
    sections = List.copyOf(sections);
    tags = List.copyOf(tags);
    sources = List.copyOf(sources);
    authors = List.copyOf(authors);
  }

  /** The names of one site. */
  public static Vocabulary of(SiteConfig config) {
    return new Vocabulary(
        names(config.sections()),
        names(config.tags()),
        names(config.sources()),
        config.authors().stream().map(Term::id).toList());
  }

  private static List<String> names(List<? extends Term> terms) {
    return terms.stream()
        .flatMap(
            term ->
                Stream.of(
                    term.id(), term.name().in(Language.ARABIC), term.name().in(Language.ENGLISH)))
        .distinct()
        .toList();
  }

  /** What is offered for a key of a story. */
  Optional<List<String>> offered(String path) {
    List<String> names =
        switch (path) {
          case "story.section" -> sections;
          case "story.tags" -> tags;
          case "story.source", "story.source.name" -> sources;
          case "story.authors", "story.translator" -> authors;
          default -> List.of();
        };
    return names.isEmpty() ? Optional.empty() : Optional.of(names);
  }

  /** Whether nothing but what is offered is right for this key. */
  static boolean isClosed(String path) {
    return path.equals("story.section");
  }
}
