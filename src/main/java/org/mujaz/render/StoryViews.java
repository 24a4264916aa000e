package org.mujaz.render;

import java.util.List;
import java.util.Optional;
import org.mujaz.concurrent.MadeOnce;
import org.mujaz.model.Article;
import org.mujaz.model.Author;
import org.mujaz.model.Citation;
import org.mujaz.model.Digest;
import org.mujaz.model.Language;
import org.mujaz.model.NewsSource;
import org.mujaz.model.Route;
import org.mujaz.model.Section;
import org.mujaz.model.Term;
import org.mujaz.model.TranslationState;
import org.mujaz.plan.Addresses;
import org.mujaz.text.Words;
import org.mujaz.view.CitationView;
import org.mujaz.view.HeadlineView;
import org.mujaz.view.LinkView;
import org.mujaz.view.PersonView;
import org.mujaz.view.StoryView;
import org.mujaz.view.TranslationView;

/** Makes the views of stories and of what belongs to them. */
final class StoryViews {

  private final Context context;
  private final MediaViews media;
  private final MadeOnce<Article, StoryView> made = new MadeOnce<>();

  StoryViews(Context context, MediaViews media) {
    this.context = context;
    this.media = media;
  }

  /** A story as lists show it, and there are many lists. */
  StoryView story(Article article) {
    return made.get(article, this::view);
  }

  private StoryView view(Article article) {
    Language language = article.language();
    return new StoryView(
        context.urls().local(route(article)),
        language.code(),
        language.direction().attribute(),
        language != context.language(),
        article.title(),
        article.summary(),
        context.dates().moment(article.published()),
        article.updated().map(context.dates()::moment),
        article.section().map(this::section),
        article.place(),
        article.picture().flatMap(media::picture),
        article.sources().stream().map(this::citation).toList(),
        Words.minutes(article.words(), language),
        article.lead().isPresent(),
        article.draft());
  }

  /** The page of {@code article} in this edition, else in its own. */
  Route route(Article article) {
    Route here = Addresses.article(context.language(), article);
    return context.around().shows(here, article)
        ? here
        : Addresses.article(article.language(), article);
  }

  /** The pages of the stories of {@code digests}, in their order. */
  List<Route> routes(List<Digest> digests) {
    return digests.stream().flatMap(digest -> digest.articles().stream()).map(this::route).toList();
  }

  /** The page with both versions, where there are two. */
  Optional<String> parallel(Article article) {
    return context.around().parallel(article).map(context.urls()::local);
  }

  LinkView section(Section section) {
    return term(section);
  }

  LinkView term(Term term) {
    return new LinkView(termUrl(term), term.name().in(context.language()));
  }

  HeadlineView headline(Article article) {
    Language language = article.language();
    return new HeadlineView(
        context.urls().local(route(article)),
        article.title(),
        language.code(),
        language.direction().attribute(),
        language != context.language());
  }

  /** What an article was translated from, and whether the original was changed since. */
  Optional<TranslationView> translation(Article article) {
    Language other = article.language().other();
    if (article.translationOf().filter(said -> said.language() == other).isEmpty()) {
      return Optional.empty();
    }
    Optional<Article> original = context.around().version(article, other);
    boolean stale = original.isPresent() && article.translation() == TranslationState.STALE;
    return Optional.of(
        new TranslationView(
            other.code(),
            original.map(found -> context.urls().local(Addresses.article(other, found))),
            stale,
            original.filter(found -> stale).map(found -> context.dates().moment(found.published())),
            original
                .filter(found -> stale && !FeedViews.changed(found).equals(found.published()))
                .map(found -> context.dates().moment(FeedViews.changed(found)))));
  }

  /** The list of a term in this edition, or in the other one when this one has no such list. */
  Route list(Term term) {
    Route here = Addresses.term(context.language(), term.kind(), term.id());
    return context.around().contains(here)
        ? here
        : Addresses.term(context.language().other(), term.kind(), term.id());
  }

  private String termUrl(Term term) {
    return context.urls().local(list(term));
  }

  PersonView person(Author author) {
    Language language = context.language();
    return new PersonView(
        author.name().in(language),
        termUrl(author),
        author.role().map(role -> role.in(language)),
        author.bio().map(bio -> bio.in(language)),
        author.url().map(Object::toString));
  }

  List<PersonView> people(List<Author> authors) {
    return authors.stream().map(this::person).toList();
  }

  private CitationView citation(Citation citation) {
    NewsSource source = citation.source();
    Optional<Language> language = citation.language().or(source::language);
    return new CitationView(
        source.name().in(context.language()),
        source.language().map(own -> source.name().in(own)),
        source.language().map(Language::code),
        source.language().map(own -> own.direction().attribute()),
        termUrl(source),
        citation.url().map(Object::toString),
        citation.title(),
        citation.date().map(context.dates()::day),
        language.map(Language::code),
        language.map(l -> l.direction().attribute()));
  }
}
