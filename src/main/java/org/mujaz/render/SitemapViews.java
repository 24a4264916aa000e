package org.mujaz.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mujaz.model.Article;
import org.mujaz.model.Digest;
import org.mujaz.model.StandingText;
import org.mujaz.model.Timestamp;
import org.mujaz.plan.Addresses;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.SitePlan;
import org.mujaz.plan.Subject;
import org.mujaz.text.MachineDate;
import org.mujaz.text.PlainDirection;
import org.mujaz.view.NewsSitemapView;
import org.mujaz.view.Pages;
import org.mujaz.view.SitemapView;

/** Makes the views of the sitemaps. */
final class SitemapViews {

  private final SitePlan plan;
  private final FrameViews frame;
  private final Urls urls;

  SitemapViews(SitePlan plan, FrameViews frame, Urls urls) {
    this.plan = plan;
    this.frame = frame;
    this.urls = urls;
  }

  Pages sitemap() {
    List<SitemapView.Url> entries = new ArrayList<>();
    for (PlannedPage page : plan.pages()) {
      if (isListed(page)) {
        entries.add(
            new SitemapView.Url(
                urls.absolute(page.route()),
                modified(page.subject()).map(Timestamp::at).map(MachineDate::rfc3339),
                frame.alternates(page)));
      }
    }
    return new Pages.Sitemap(new SitemapView(entries));
  }

  /** Pages for readers, each under the address that is its canonical one. */
  private static boolean isListed(PlannedPage page) {
    return page.subject() instanceof Subject.Front
        || (page.language().isPresent()
            && page.route().path().endsWith("/")
            && !(page.subject() instanceof Subject.Search)
            && !isShownElsewhere(page.subject()));
  }

  private static boolean isShownElsewhere(Subject subject) {
    return subject instanceof Subject.ArticlePage article
        && article.edition() != article.article().language();
  }

  /** The last change of the content that a page shows. */
  private static Optional<Timestamp> modified(Subject subject) {
    if (subject instanceof Subject.ArticlePage article) {
      return Optional.of(FeedViews.changed(article.article()));
    } else if (subject instanceof Subject.Standing standing) {
      return Optional.of(standing.text()).flatMap(StandingText::updated);
    } else if (subject instanceof Subject.Day day) {
      return newest(day.digest().articles().stream());
    } else if (subject instanceof Subject.Home home) {
      return newestOf(home.digests());
    } else if (subject instanceof Subject.Month month) {
      return newestOf(month.digests());
    } else if (subject instanceof Subject.Year year) {
      return newestOf(year.digests());
    } else if (subject instanceof Subject.TermList list) {
      return newest(list.articles().stream());
    }
    return Optional.empty();
  }

  private static Optional<Timestamp> newestOf(List<Digest> digests) {
    return newest(digests.stream().flatMap(digest -> digest.articles().stream()));
  }

  private static Optional<Timestamp> newest(Stream<Article> articles) {
    return articles.map(FeedViews::changed).max(Timestamp::compareTo);
  }

  Pages news(Subject.NewsSitemap news, String title) {
    return new Pages.NewsSitemap(
        new NewsSitemapView(
            title,
            news.articles().stream()
                .map(
                    article ->
                        new NewsSitemapView.Item(
                            urls.absolute(Addresses.article(article.language(), article)),
                            article.language().code(),
                            MachineDate.rfc3339(article.published().at()),
                            PlainDirection.mark(article.title(), article.language().direction())))
                .toList()));
  }
}
