package org.mujaz.plan;

import java.util.ArrayList;
import java.util.HashMap;
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
  private final Map<String, Story> stories = new HashMap<>();

  TextPages(Site site, PlanBuilder plan) {
    this.site = site;
    this.plan = plan;
    site.stories().forEach(story -> stories.put(story.id(), story));
  }

  void addArticles(Edition edition, Function<Article, Related> related) {
    for (Digest digest : edition.digests()) {
      List<Article> day = digest.articles().stream().filter(a -> hasPage(a, edition)).toList();
      for (int place = 0; place < day.size(); place++) {
        Article article = day.get(place);
        add(
            edition.language(),
            article,
            new Subject.ArticlePage(
                edition.language(),
                article,
                place > 0 ? Optional.of(day.get(place - 1)) : Optional.empty(),
                place < day.size() - 1 ? Optional.of(day.get(place + 1)) : Optional.empty(),
                related.apply(article)));
      }
    }
  }

  /** Neighbours are what can be read in this edition: nobody is led into the other one unasked. */
  private static boolean hasPage(Article article, Edition edition) {
    return article.language() == edition.language() || edition.shows();
  }

  private void add(Language language, Article article, Subject.ArticlePage subject) {
    plan.add(
        new PlanBuilder.Proposal(
            Addresses.article(language, article),
            subject,
            Optional.of(language),
            () -> otherEdition(language, article),
            Optional.of(Location.of(article.file()))));
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
      story
          .in(defaultLanguage)
          .ifPresent(first -> counterpart(first).ifPresent(second -> addParallel(first, second)));
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
        redirect(a.aliases(), () -> Addresses.article(a.language(), a), a.file());
      }
    }
    for (StandingPage page : site.pages()) {
      for (StandingText text : page.versions()) {
        redirect(text.aliases(), () -> Addresses.standing(text), text.file());
      }
    }
  }

  private void redirect(List<Route> aliases, Supplier<Route> address, SourcePath file) {
    if (aliases.isEmpty()) {
      return;
    }
    Route to = address.get();
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
