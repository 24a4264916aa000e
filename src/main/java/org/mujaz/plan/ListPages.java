package org.mujaz.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Article;
import org.mujaz.model.FeedFormat;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.model.Term;

/** Plans the lists of an edition: sections, tags, sources, authors, corrections, and all feeds. */
final class ListPages {

  private final Edition edition;
  private final Language language;
  private final Language other;
  private final SiteConfig config;
  private final Consumer<PlanBuilder.Proposal> plan;

  ListPages(Edition edition, SiteConfig config, Consumer<PlanBuilder.Proposal> plan) {
    this.edition = edition;
    this.language = edition.language();
    this.other = language.other();
    this.config = config;
    this.plan = plan;
  }

  void add() {
    for (Term.Kind kind : Term.Kind.values()) {
      add(
          Addresses.terms(language, kind),
          new Subject.Terms(language, kind),
          Addresses.terms(other, kind));
      edition.terms(kind).forEach(this::addTerm);
    }
    if (config.outputs().corrections()) {
      addCorrections();
    }
    addFeeds(Addresses.home(language), Optional.empty(), edition.articles());
    if (config.outputs().digestFeeds()) {
      addDigestFeeds();
    }
    if (config.outputs().hasFeeds()) {
      addFollow();
    }
  }

  private void addCorrections() {
    List<Article> corrected =
        edition.articles().stream().filter(a -> !a.corrections().isEmpty()).toList();
    add(
        Addresses.corrections(language),
        new Subject.Corrections(language, corrected),
        Addresses.corrections(other));
    for (FeedFormat format : config.outputs().feeds()) {
      addFile(
          Addresses.feed(Addresses.corrections(language), format),
          new Subject.CorrectionsFeed(language, format, corrected));
    }
  }

  private void addDigestFeeds() {
    for (FeedFormat format : config.outputs().feeds()) {
      addFile(
          Addresses.digestFeed(language, format),
          new Subject.DigestFeed(language, format, newest(edition.digests())));
    }
  }

  private void addFollow() {
    add(Addresses.follow(language), new Subject.Follow(language), Addresses.follow(other));
    addFile(Addresses.feedList(language), new Subject.FeedList(language));
  }

  private void addTerm(Edition.TermStories stories) {
    Term term = stories.term();
    Route first = Addresses.term(language, term.kind(), term.id());
    List<List<Article>> pages = Pages.of(stories.articles(), config.pageSize().stories());
    for (int number = 1; number <= pages.size(); number++) {
      Subject subject =
          new Subject.TermList(
              language,
              term,
              pages.get(number - 1),
              stories.articles().size(),
              new Paging(number, pages.size()));
      add(
          Addresses.page(first, number),
          subject,
          number == 1 ? () -> otherList(term, true) : () -> otherList(term, false));
    }
    addFeeds(first, Optional.of(term), stories.articles());
  }

  private OtherEdition otherList(Term term, boolean isFirst) {
    Route list = Addresses.term(other, term.kind(), term.id());
    return OtherEdition.from(
        language,
        Optional.of(list).filter(same -> isFirst),
        List.of(list, Addresses.terms(other, term.kind())));
  }

  private void addFeeds(Route list, Optional<Term> term, List<Article> articles) {
    for (FeedFormat format : config.outputs().feeds()) {
      addFile(
          Addresses.feed(list, format), new Subject.Feed(language, format, term, newest(articles)));
    }
  }

  private <T> List<T> newest(List<T> newestFirst) {
    return newestFirst.subList(0, Math.min(config.feeds().items(), newestFirst.size()));
  }

  private void addFile(Route route, Subject subject) {
    plan.accept(PlanBuilder.Proposal.file(language, route, subject));
  }

  private void add(Route route, Subject subject, Route same) {
    add(route, subject, () -> OtherEdition.from(language, Optional.of(same), List.of()));
  }

  private void add(Route route, Subject subject, Supplier<OtherEdition> there) {
    plan.accept(PlanBuilder.Proposal.page(language, route, subject, there));
  }
}
