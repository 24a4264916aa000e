package org.mujaz.build;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mujaz.model.Language;
import org.mujaz.model.Site;
import org.mujaz.model.Term;
import org.mujaz.search.NameLink;

/** The names under which the stories of both editions are gathered, where the two differ. */
final class LinkedNames {

  private LinkedNames() {}

  /** From the names in {@code language} to those in the other one, in a fixed order. */
  static Collection<NameLink> of(Site site, Language language) {
    Set<Term> other = terms(site, language.other()).collect(Collectors.toSet());
    Map<String, NameLink> links = new TreeMap<>();
    terms(site, language)
        .filter(other::contains)
        .map(Term::name)
        .filter(name -> !name.in(language).equals(name.in(language.other())))
        .map(name -> new NameLink(name.in(language), name.in(language.other())))
        .forEach(link -> links.putIfAbsent(link.name(), link));
    return links.values();
  }

  private static Stream<Term> terms(Site site, Language language) {
    return site.stories().stream()
        .flatMap(story -> story.in(language).stream())
        .flatMap(article -> article.terms().stream());
  }
}
