package org.mujaz.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mujaz.model.Article;
import org.mujaz.model.Digest;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.model.Site;
import org.mujaz.model.StandingPage;
import org.mujaz.model.StandingText;
import org.mujaz.model.Story;
import org.mujaz.model.Term;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** Plans the articles and standing pages, and redirects from their former addresses. */
final class TextPages {

  private final Site site;
  private final PlanBuilder plan;
  private final Map<String, Story> stories;

  /**
   * Plans the texts of a site.
   *
   * @param stories its stories by id
   */
  TextPages(Site site, Map<String, Story> stories, PlanBuilder plan) {
    this.site = site;
    this.stories = stories;
    this.plan = plan;
  }

  /** The pages of articles in an edition. */
  List<PlanBuilder.Proposal> articles(Edition edition, Function<Article, Related> related) {
    List<PlanBuilder.Proposal> pages = new ArrayList<>();
    for (Digest digest : edition.digests()) {
      Route route = Addresses.day(edition.language(), digest.day());
      List<Article> day = readable(digest, edition);
      for (int place = 0; place < day.size(); place++) {
        Article article = day.get(place);
        Subject.ArticlePage subject =
            new Subject.ArticlePage(
                edition.language(),
                article,
                place > 0 ? Optional.of(day.get(place - 1)) : Optional.empty(),
                place < day.size() - 1 ? Optional.of(day.get(place + 1)) : Optional.empty(),
                related.apply(article));
        pages.add(
            new PlanBuilder.Proposal(
                Addresses.article(route, article),
                subject,
                Optional.of(edition.language()),
                new Elsewhere(this, edition.language(), article),
                Optional.of(Location.of(article.file()))));
      }
    }
    return pages;
  }

  /** A class, since there is one for each page, and code that is new makes lambdas slowly. */
  private record Elsewhere(TextPages texts, Language language, Article article)
      implements Supplier<OtherEdition> {
    @Override
    public OtherEdition get() {
      return texts.otherEdition(language, article);
    }
  }

  /** Neighbours are what can be read in this edition: nobody is led into the other one unasked. */
  private static List<Article> readable(Digest digest, Edition edition) {
    if (edition.shows()) {
      return digest.articles();
    }
    return digest.articles().stream().filter(a -> a.language() == edition.language()).toList();
  }

  private OtherEdition otherEdition(Language language, Article article) {
    Language other = language.other();
    List<Route> nearest = new ArrayList<>();
    // Where untranslated stories are shown, the same text has a page in the other edition too.
    nearest.add(Addresses.article(other, article));
    nearest.add(Addresses.day(other, article.published().day()));
    article
        .section()
        .map(section -> Addresses.term(other, Term.Kind.SECTION, section.id()))
        .ifPresent(nearest::add);
    Optional<Route> same = counterpart(article).map(version -> Addresses.article(other, version));
    return OtherEdition.from(language, same, nearest);
  }

  /** The version of the same story in the other language. */
  private Optional<Article> counterpart(Article article) {
    return Optional.ofNullable(stories.get(article.storyId()))
        .flatMap(story -> story.in(article.language().other()));
  }

  /** Plans a page with both versions for each story that has two. */
  void addParallels(Language defaultLanguage) {
    for (Story story : site.stories()) {
      Optional<Article> first = story.in(defaultLanguage);
      Optional<Article> second = story.in(defaultLanguage.other());
      if (first.isPresent() && second.isPresent()) {
        addParallel(first.get(), second.get());
      }
    }
  }

  private void addParallel(Article first, Article second) {
    Route route = Addresses.parallel(first);
    // Where two stories want one, so do their articles, and that has been told.
    if (!plan.contains(route)) {
      plan.add(
          PlanBuilder.Proposal.file(
              route, new Subject.Parallel(first, second), Optional.of(Location.of(first.file()))));
    }
  }

  void addStanding() {
    for (StandingPage page : site.pages()) {
      for (StandingText text : page.versions()) {
        Language other = text.language().other();
        plan.add(
            new PlanBuilder.Proposal(
                Addresses.standing(text),
                new Subject.Standing(text),
                Optional.of(text.language()),
                () ->
                    OtherEdition.from(
                        text.language(), page.in(other).map(Addresses::standing), List.of()),
                Optional.of(Location.of(text.file()))));
      }
    }
  }

  void addRedirects() {
    for (Story story : site.stories()) {
      for (Article a : story.versions()) {
        if (!a.aliases().isEmpty()) {
          redirect(a.aliases(), Addresses.article(a.language(), a), a.file());
        }
      }
    }
    for (StandingPage page : site.pages()) {
      for (StandingText text : page.versions()) {
        redirect(text.aliases(), Addresses.standing(text), text.file());
      }
    }
  }

  private void redirect(List<Route> aliases, Route to, SourcePath file) {
    aliases.stream()
        // Whoever states the address that a text still has asks for nothing.
        .filter(alias -> !alias.equals(to))
        .forEach(
            alias ->
                plan.add(
                    PlanBuilder.Proposal.file(
                        alias, new Subject.Redirect(to), Optional.of(Location.of(file)))));
  }
}
