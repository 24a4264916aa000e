package org.mujaz.render;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.config.SiteConfig;
import org.mujaz.markdown.ProseStore;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.model.Site;
import org.mujaz.plan.FeedFormat;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.SitePlan;
import org.mujaz.plan.Subject;
import org.mujaz.source.Location;
import org.mujaz.theme.Theme;
import org.mujaz.theme.ThemeAsset;
import org.mujaz.view.Pages;

/** Renders planned pages, one at a time and in any order; safe for any thread. */
public final class SiteRenderer {

  private final SitePlan plan;
  private final Theme theme;
  private final Language defaultLanguage;
  private final Map<Language, EditionRenderer> editions = new EnumMap<>(Language.class);
  private final Map<Language, FeedViews> feeds = new EnumMap<>(Language.class);
  private final SharedPages shared;
  private final HostFiles hostFiles;
  private final SourceFolder sources;
  private final Map<Route, ThemeAsset> assets = new HashMap<>();

  /**
   * A renderer.
   *
   * @param prose the bodies of the site's texts
   * @param sources finds the publisher's files that are copied
   */
  public SiteRenderer(
      SiteConfig config,
      Site site,
      SitePlan plan,
      ProseStore prose,
      Theme theme,
      SourceFolder sources) {
    this.plan = plan;
    this.theme = theme;
    this.sources = sources;
    this.defaultLanguage = config.defaultLanguage();
    Urls urls = new Urls(config.url());
    MediaViews media = new MediaViews(plan, site.media(), urls);
    for (Language language : Language.values()) {
      Context context =
          new Context(
              config,
              plan,
              prose,
              language,
              theme.phrases(language),
              urls,
              new Dates(config, language));
      editions.put(language, new EditionRenderer(context, media));
      feeds.put(language, new FeedViews(context, media));
    }
    this.shared = new SharedPages(config, plan, theme, editions);
    this.hostFiles = new HostFiles(plan, urls, sources);
    theme.assets().forEach(asset -> assets.put(asset.route(), asset));
  }

  /**
   * Renders what stands at an address and hands it to {@code sink}.
   *
   * @return the text of an HTML page; nothing for other files, and where the template failed, which
   *     the theme's engine reports
   */
  public Optional<String> render(PlannedPage page, PageSink sink) {
    if (page.subject() instanceof Subject.Media media) {
      sink.copy(page.route(), sources.path(media.file().path()));
    } else if (page.subject() instanceof Subject.StaticFile file) {
      sink.copy(page.route(), sources.path(file.file()));
    } else if (page.subject() instanceof Subject.ThemeAsset) {
      Optional.ofNullable(assets.get(page.route()))
          .ifPresent(asset -> sink.write(page.route(), asset.bytes()));
    } else {
      return template(page, sink);
    }
    return Optional.empty();
  }

  private Optional<String> template(PlannedPage page, PageSink sink) {
    Made made = make(page);
    Optional<String> text =
        theme
            .engine()
            .render(
                made.template(),
                page.language().orElse(defaultLanguage),
                made.view(),
                page.origin().map(Location::toString).orElse(page.route().path()));
    text.ifPresent(t -> sink.write(page.route(), t.getBytes(StandardCharsets.UTF_8)));
    return made.template().endsWith(".ftlh") ? text : Optional.empty();
  }

  /** A view and the template that shows it. */
  record Made(String template, Pages view) {}

  private Made make(PlannedPage page) {
    return page.language()
        .map(language -> ofEdition(page, edition(language), language))
        .orElseGet(() -> ofSite(page));
  }

  private EditionRenderer edition(Language language) {
    return Optional.ofNullable(editions.get(language)).orElseThrow();
  }

  private Made ofEdition(PlannedPage page, EditionRenderer edition, Language language) {
    Subject subject = page.subject();
    if (subject instanceof Subject.ArticlePage article) {
      return new Made("article.ftlh", edition.article(page, article));
    } else if (subject instanceof Subject.TermList list) {
      return new Made(templateFor("list", list), edition.list(page, list));
    } else if (subject instanceof Subject.Day day) {
      return new Made("day.ftlh", edition.day(page, day));
    } else if (subject instanceof Subject.Month month) {
      return new Made("month.ftlh", edition.month(page, month));
    } else if (subject instanceof Subject.Year year) {
      return new Made("year.ftlh", edition.year(page, year));
    } else if (subject instanceof Subject.Archive) {
      return new Made("archive.ftlh", edition.archive(page));
    } else if (subject instanceof Subject.Home home) {
      return new Made("home.ftlh", edition.home(page, home));
    } else if (subject instanceof Subject.Terms terms) {
      return new Made("terms.ftlh", edition.terms(page, terms));
    } else if (subject instanceof Subject.Standing standing) {
      return new Made(
          own("page-" + standing.text().pageId()).orElse("page.ftlh"),
          edition.standing(page, standing.text()));
    } else if (subject instanceof Subject.Corrections corrections) {
      return new Made("corrections.ftlh", edition.corrections(page, corrections));
    }
    return ofFeeds(page, Optional.ofNullable(feeds.get(language)).orElseThrow());
  }

  /** A theme may have a template of its own for one section, tag, source or author. */
  private String templateFor(String template, Subject.TermList list) {
    return own(TermViews.name(list.term().kind()) + "-" + list.term().id())
        .or(() -> own(TermViews.name(list.term().kind())))
        .orElse(template + ".ftlh");
  }

  private Optional<String> own(String name) {
    return Optional.of(name + ".ftlh").filter(theme::hasTemplate);
  }

  private static Made ofFeeds(PlannedPage page, FeedViews feeds) {
    if (page.subject() instanceof Subject.Feed feed) {
      return new Made(template(feed.format()), feeds.feed(page.route(), feed));
    } else if (page.subject() instanceof Subject.DigestFeed feed) {
      return new Made(template(FeedFormat.RSS), feeds.digests(page.route(), feed));
    }
    throw new IllegalStateException("nothing renders " + page.subject());
  }

  private static String template(FeedFormat format) {
    return switch (format) {
      case RSS -> "feed-rss.ftlx";
      case ATOM -> "feed-atom.ftlx";
      case JSON -> "feed-json.ftlj";
    };
  }

  private Made ofSite(PlannedPage page) {
    Subject subject = page.subject();
    if (subject instanceof Subject.Front) {
      return new Made("front.ftlh", shared.front(page));
    } else if (subject instanceof Subject.NotFound) {
      return new Made("404.ftlh", shared.notFound(page));
    } else if (subject instanceof Subject.Redirect redirect) {
      return new Made("redirect.ftlh", shared.redirect(page, redirect));
    } else if (subject instanceof Subject.Sitemap) {
      return new Made("sitemap.ftlx", shared.sitemaps().sitemap());
    } else if (subject instanceof Subject.NewsSitemap news) {
      return new Made("news-sitemap.ftlx", shared.news(news));
    } else if (subject instanceof Subject.Robots robots) {
      return new Made("robots.ftlt", hostFiles.robots(robots));
    } else if (subject instanceof Subject.Redirects redirects) {
      return new Made("redirects.ftlt", hostFiles.redirects(redirects));
    } else if (subject instanceof Subject.Headers headers) {
      return new Made("headers.ftlt", hostFiles.headers(headers));
    }
    throw new IllegalStateException("nothing renders " + subject);
  }

  /** The pages to render, by address. */
  public List<PlannedPage> pages() {
    return List.copyOf(plan.pages());
  }
}
