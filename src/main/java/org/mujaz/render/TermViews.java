package org.mujaz.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mujaz.model.Author;
import org.mujaz.model.Language;
import org.mujaz.model.NewsSource;
import org.mujaz.model.Term;
import org.mujaz.plan.Addresses;
import org.mujaz.plan.Edition;
import org.mujaz.text.IndexLetter;
import org.mujaz.text.NameOrder;
import org.mujaz.view.CountedLinkView;
import org.mujaz.view.LetterView;
import org.mujaz.view.TermView;

/** Makes the views of sections, tags, sources and authors. */
final class TermViews {

  private final Context context;

  TermViews(Context context) {
    this.context = context;
  }

  /** The name of a kind in templates. */
  static String name(Term.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  TermView term(Term term, int count) {
    Language language = context.language();
    Optional<Author> author = term instanceof Author found ? Optional.of(found) : Optional.empty();
    Optional<String> site =
        term instanceof NewsSource source
            ? source.url().map(Object::toString)
            : author.flatMap(Author::url).map(Object::toString);
    return new TermView(
        name(term.kind()),
        term.name().in(language),
        context.urls().local(Addresses.term(language, term.kind(), term.id())),
        count,
        author.flatMap(Author::role).map(role -> role.in(language)),
        author.flatMap(Author::bio).map(bio -> bio.in(language)),
        site);
  }

  /** One sentence for search engines. */
  String description(Term term) {
    return context.words(
        "description." + name(term.kind()),
        Map.of("name", term.name().in(context.language()), "site", context.siteTitle()));
  }

  /** The names in the order of the language, under their letters. */
  List<LetterView> letters(Collection<Edition.TermStories> terms) {
    Language language = context.language();
    Map<String, List<CountedLinkView>> letters = new LinkedHashMap<>();
    terms.stream()
        .sorted(
            Comparator.comparing(
                    (Edition.TermStories t) -> t.term().name().in(language), NameOrder.of(language))
                .thenComparing(t -> t.term().id()))
        .forEach(
            stories ->
                letters
                    .computeIfAbsent(
                        IndexLetter.of(stories.term().name().in(language)),
                        letter -> new ArrayList<>())
                    .add(link(stories)));
    List<LetterView> views = new ArrayList<>();
    letters.forEach(
        (letter, names) -> views.add(new LetterView(letter, "letter-" + views.size(), names)));
    return views;
  }

  CountedLinkView link(Edition.TermStories stories) {
    Term term = stories.term();
    return new CountedLinkView(
        context.urls().local(Addresses.term(context.language(), term.kind(), term.id())),
        term.name().in(context.language()),
        stories.articles().size(),
        term instanceof Author author
            ? author.role().map(role -> role.in(context.language()))
            : Optional.empty());
  }
}
