package org.mujaz.render;

import java.util.List;
import java.util.Optional;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Article;
import org.mujaz.model.Route;
import org.mujaz.model.Timestamp;
import org.mujaz.plan.Addresses;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.SitePlan;
import org.mujaz.plan.Subject;
import org.mujaz.text.MachineDate;
import org.mujaz.text.PlainDirection;
import org.mujaz.view.NewsSitemapView;
import org.mujaz.view.Pages;
import org.mujaz.view.SitemapIndexView;
import org.mujaz.view.SitemapView;

/** Makes the views of the sitemaps. */
final class SitemapViews {

  private final SiteConfig config;
  private final SitePlan plan;
  private final FrameViews frame;
  private final Urls urls;
  private final LastChange changes;

  SitemapViews(SiteConfig config, SitePlan plan, FrameViews frame) {
    this.config = config;
    this.plan = plan;
    this.frame = frame;
    this.urls = new Urls(config.url());
    this.changes = new LastChange(plan);
  }

  Pages sitemap(Subject.Sitemap sitemap) {
    return new Pages.Sitemap(new SitemapView(sitemap.pages().stream().map(this::url).toList()));
  }

  private SitemapView.Url url(Route route) {
    PlannedPage page = plan.page(route).orElseThrow();
    return new SitemapView.Url(
        urls.absolute(route),
        changes.of(page.subject()).map(SitemapViews::moment),
        frame.alternates(page));
  }

  Pages index(Subject.SitemapIndex index) {
    return new Pages.SitemapIndex(
        new SitemapIndexView(
            index.parts().stream()
                .map(
                    part ->
                        new SitemapIndexView.Part(
                            urls.absolute(part.route()),
                            newest(part.pages()).map(SitemapViews::moment)))
                .toList()));
  }

  private Optional<Timestamp> newest(List<Route> pages) {
    return pages.stream()
        .map(route -> plan.page(route).orElseThrow().subject())
        .flatMap(subject -> changes.of(subject).stream())
        .max(Timestamp::compareTo);
  }

  private static String moment(Timestamp timestamp) {
    return MachineDate.rfc3339(timestamp.at());
  }

  Pages news(Subject.NewsSitemap news) {
    return new Pages.NewsSitemap(
        new NewsSitemapView(news.articles().stream().map(this::item).toList()));
  }

  private NewsSitemapView.Item item(Article article) {
    return new NewsSitemapView.Item(
        urls.absolute(Addresses.article(article.language(), article)),
        config.title().in(article.language()),
        article.language().code(),
        moment(article.published()),
        PlainDirection.mark(article.title(), article.language().direction()));
  }
}
