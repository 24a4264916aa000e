package org.mujaz.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.mujaz.model.Article;
import org.mujaz.model.Digest;
import org.mujaz.model.Language;
import org.mujaz.model.Term;

/**
 * One language of the site.
 *
 * @param language the language
 * @param digests newest first; with stories of the other language where the site asks for that
 * @param articles its own articles, newest first
 * @param shown articles of the other language that have a page here too
 * @param terms what its own articles are gathered under, by kind and id
 */
public record Edition(
    Language language,
    List<Digest> digests,
    List<Article> articles,
    List<Article> shown,
    Map<Term.Kind, SortedMap<String, TermStories>> terms) {

  /**
   * The stories of a term.
   *
   * @param term the term
   * @param articles newest first
   */
  public record TermStories(Term term, List<Article> articles) {}

  /** Copies the lists. */
  public Edition {
    digests = List.copyOf(digests);
    articles = List.copyOf(articles);
    shown = List.copyOf(shown);
    terms = Map.copyOf(terms);
  }

  /** Whether articles of the other language have pages here. */
  boolean shows() {
    return !shown.isEmpty();
  }

  /** The terms of a kind that have stories, or are sections, by id. */
  public Collection<TermStories> terms(Term.Kind kind) {
    return Optional.ofNullable(terms.get(kind)).map(Map::values).orElse(List.of());
  }

  /** The stories of one term. */
  public Optional<TermStories> term(Term.Kind kind, String id) {
    return Optional.ofNullable(terms.get(kind)).map(byId -> byId.get(id));
  }
}
