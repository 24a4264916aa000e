package org.mujaz.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mujaz.model.Article;
import org.mujaz.model.Correction;
import org.mujaz.model.Digest;
import org.mujaz.model.Language;
import org.mujaz.model.StandingText;
import org.mujaz.model.Timestamp;
import org.mujaz.plan.Edition;
import org.mujaz.plan.SitePlan;
import org.mujaz.plan.Subject;

/** Tells when what a page shows was changed last: its own text, or the newest of what it lists. */
final class LastChange {

  private final SitePlan plan;

  LastChange(SitePlan plan) {
    this.plan = plan;
  }

  /** The last change; nothing where nobody said. */
  Optional<Timestamp> of(Subject subject) {
    if (subject instanceof Subject.ArticlePage article) {
      return Optional.of(FeedViews.changed(article.article()));
    } else if (subject instanceof Subject.Standing standing) {
      return Optional.of(standing.text()).flatMap(StandingText::updated);
    } else if (subject instanceof Subject.TermList list) {
      return newest(list.articles().stream());
    } else if (subject instanceof Subject.Corrections corrections) {
      return corrections.corrected().stream()
          .flatMap(article -> article.corrections().stream())
          .map(Correction::date)
          .max(Timestamp::compareTo);
    } else if (subject instanceof Subject.Terms index) {
      return newest(
          plan.edition(index.language()).terms(index.kind()).stream()
              .map(Edition.TermStories::articles)
              .flatMap(List::stream));
    }
    return newest(digests(subject).flatMap(digest -> digest.articles().stream()));
  }

  private Stream<Digest> digests(Subject subject) {
    if (subject instanceof Subject.Day day) {
      return Stream.of(day.digest());
    } else if (subject instanceof Subject.Home home) {
      return home.digests().stream();
    } else if (subject instanceof Subject.Month month) {
      return month.digests().stream();
    } else if (subject instanceof Subject.Year year) {
      return year.digests().stream();
    } else if (subject instanceof Subject.Archive archive) {
      return plan.edition(archive.language()).digests().stream();
    } else if (subject instanceof Subject.Search search) {
      return plan.edition(search.language()).digests().stream();
    }
    return subject instanceof Subject.Front
        ? Stream.of(Language.values()).flatMap(this::latest)
        : Stream.empty();
  }

  private Stream<Digest> latest(Language language) {
    return plan.edition(language).digests().stream().limit(1);
  }

  private static Optional<Timestamp> newest(Stream<Article> articles) {
    return articles.map(FeedViews::changed).max(Timestamp::compareTo);
  }
}
