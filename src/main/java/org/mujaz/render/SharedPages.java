package org.mujaz.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Article;
import org.mujaz.model.Digest;
import org.mujaz.model.Language;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.SitePlan;
import org.mujaz.plan.Subject;
import org.mujaz.text.Words;
import org.mujaz.theme.Theme;
import org.mujaz.view.EditionView;
import org.mujaz.view.FeedLinkView;
import org.mujaz.view.Pages;
import org.mujaz.view.RedirectView;

/** Makes the views of pages that belong to both editions, or to none. */
final class SharedPages {

  private final SiteConfig config;
  private final SitePlan plan;
  private final Theme theme;
  private final Map<Language, EditionRenderer> editions;
  private final Urls urls;

  SharedPages(
      SiteConfig config, SitePlan plan, Theme theme, Map<Language, EditionRenderer> editions) {
    this.config = config;
    this.plan = plan;
    this.theme = theme;
    this.editions = editions;
    this.urls = new Urls(config.url());
  }

  private EditionRenderer edition(Language language) {
    return Optional.ofNullable(editions.get(language)).orElseThrow();
  }

  private EditionRenderer main() {
    return edition(config.defaultLanguage());
  }

  Pages front(PlannedPage page) {
    String title = config.title().in(config.defaultLanguage());
    String description = config.description().in(config.defaultLanguage());
    Language first = config.defaultLanguage();
    Head head =
        Head.of("front", title, description, List.of())
            .withData(main().data().site(page.route(), List.of(first, first.other())));
    return new Pages.Front(
        main().frame().site(page.route()),
        main().frame().page(page, head).asFront(names(), feeds()),
        editions(page));
  }

  Pages parallel(PlannedPage page, Subject.Parallel pair) {
    Article first = pair.first();
    EditionRenderer main = main();
    String title =
        theme
            .phrases(config.defaultLanguage())
            .format("title.parallel", Map.of("title", first.title()));
    Head head =
        Head.of("parallel", title, Words.cap(first.summary(), TextPages.DESCRIPTION), List.of());
    return new Pages.Parallel(
        main.frame().site(page.route()),
        main.frame().page(page, head),
        names(page),
        new ParallelViews(main.parallel(), edition(pair.second().language()).parallel())
            .view(pair));
  }

  /** The names of the digest in both languages. */
  private String names() {
    Language first = config.defaultLanguage();
    String name = config.title().in(first);
    String other = config.title().in(first.other());
    return name.equals(other) ? name : main().frame().documentTitle(name, other);
  }

  private List<FeedLinkView> feeds() {
    Language first = config.defaultLanguage();
    return Stream.of(first, first.other())
        .flatMap(language -> edition(language).frame().feeds().stream())
        .toList();
  }

  private List<EditionView> editions(PlannedPage page) {
    Language first = config.defaultLanguage();
    return List.of(edition(page, first), edition(page, first.other()));
  }

  private EditionView edition(PlannedPage page, Language language) {
    Optional<Digest> latest = plan.edition(language).digests().stream().findFirst();
    return edition(page, language, latest);
  }

  /** Both editions without their digests. */
  private List<EditionView> names(PlannedPage page) {
    Language first = config.defaultLanguage();
    return Stream.of(first, first.other())
        .map(language -> edition(page, language, Optional.empty()))
        .toList();
  }

  private EditionView edition(PlannedPage page, Language language, Optional<Digest> digest) {
    EditionRenderer edition = edition(language);
    return new EditionView(
        language.code(),
        language.direction().attribute(),
        theme.phrases(language).format("language." + language.code()),
        edition.frame().site(page.route()),
        digest.map(edition.digests()::digest));
  }

  Pages notFound(PlannedPage page) {
    String title = theme.phrases(config.defaultLanguage()).format("title.not-found");
    Head head = Head.of("404", title, "", List.of());
    return new Pages.NotFound(
        main().frame().site(page.route()), main().frame().page(page, head), editions(page));
  }

  Pages redirect(PlannedPage page, Subject.Redirect redirect) {
    String title =
        plan.page(redirect.to())
            .flatMap(target -> title(target.subject()))
            .orElseGet(() -> config.title().in(config.defaultLanguage()));
    Head head = Head.of("redirect", title, "", List.of());
    return new Pages.Redirect(
        main().frame().page(page, head),
        new RedirectView(urls.local(page.route()), urls.local(redirect.to())));
  }

  private static Optional<String> title(Subject subject) {
    if (subject instanceof Subject.ArticlePage page) {
      return Optional.of(page.article().title());
    }
    return subject instanceof Subject.Standing page
        ? Optional.of(page.text().title())
        : Optional.empty();
  }

  SitemapViews sitemaps() {
    return new SitemapViews(config, plan, main().frame());
  }
}
