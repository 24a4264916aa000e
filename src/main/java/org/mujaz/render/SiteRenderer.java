package org.mujaz.render;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mujaz.bidi.FinishedPages;
import org.mujaz.cache.Key;
import org.mujaz.config.SiteConfig;
import org.mujaz.html.Markup;
import org.mujaz.markdown.ProseStore;
import org.mujaz.model.Gallery;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.model.Site;
import org.mujaz.plan.Cards;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.SitePlan;
import org.mujaz.plan.Subject;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.theme.Theme;
import org.mujaz.theme.ThemeAsset;
import org.mujaz.view.FeedView;
import org.mujaz.view.Pages;

/** Renders planned pages, one at a time and in any order; safe for any thread. */
public final class SiteRenderer {

  private final Theme theme;
  private final Language defaultLanguage;
  private final Map<Language, EditionRenderer> editions = new EnumMap<>(Language.class);
  private final EmailDesk emails;
  private final SharedPages shared;
  private final HostFiles hostFiles;
  private final CardPrinter printer;
  private final SourceFolder sources;
  private final VariantFolder variants;
  private final IndexFolder index;
  private final FeedCuts cuts;
  private final PageKeys keys;
  private final FinishedPages finished = new FinishedPages();
  private final Map<Route, ThemeAsset> assets = new HashMap<>();

  /**
   * A renderer.
   *
   * @param gallery what is published in the place of pictures
   * @param prose the bodies of the site's texts
   * @param cards tells which page has which social card
   * @param printer makes them
   * @param sources finds the publisher's files that are copied
   * @param variants finds the files in the place of pictures
   * @param index finds the files of the search index
   */
  public SiteRenderer(
      SiteConfig config,
      Site site,
      Gallery gallery,
      SitePlan plan,
      ProseStore prose,
      Theme theme,
      Cards cards,
      CardPrinter printer,
      SourceFolder sources,
      VariantFolder variants,
      IndexFolder index) {
    this.theme = theme;
    this.printer = printer;
    this.variants = variants;
    this.index = index;
    this.sources = sources;
    this.defaultLanguage = config.defaultLanguage();
    Urls urls = new Urls(config.url());
    this.cuts = new FeedCuts(config.theme().location().path());
    Urls outside = Urls.outside(config.url());
    Surroundings around = new Surroundings(config, plan, site.media(), gallery, cards);
    this.keys = new PageKeys(around, prose, cuts, theme.engine());
    MediaViews media = new MediaViews(around, urls);
    MediaViews mailed = new MediaViews(around, outside);
    for (Language language : Language.values()) {
      Context context =
          new Context(
              around,
              prose,
              language,
              theme.phrases(language),
              urls,
              new Dates(config, language),
              new CardViews(around, urls),
              new BodyPictures(theme.engine(), language));
      EmailViews emails = new EmailViews(context.with(outside), mailed);
      editions.put(
          language,
          new EditionRenderer(context, plan.edition(language), media, emails, theme, cuts));
    }
    this.emails = new EmailDesk(theme, config.email().unsubscribe(), editions);
    this.shared = new SharedPages(config, plan, theme, editions);
    this.hostFiles = new HostFiles(plan, urls, sources, config.outputs());
    theme.assets().forEach(asset -> assets.put(asset.route(), asset));
  }

  /**
   * Renders what stands at an address and hands it to {@code sink}.
   *
   * @return what a template made; nothing for other files, where {@code sink} has the file already,
   *     and where the template failed, which the theme's engine reports
   */
  public Optional<Rendered> render(PlannedPage page, PageSink sink) {
    if (page.subject() instanceof Subject.Media media) {
      sink.copy(page.route(), sources.path(media.file().path()));
    } else if (page.subject() instanceof Subject.PictureFile file) {
      sink.copy(page.route(), variants.path(file.variant()));
    } else if (page.subject() instanceof Subject.StaticFile file) {
      sink.copy(page.route(), sources.path(file.file()));
    } else if (page.subject() instanceof Subject.ThemeAsset) {
      Optional.ofNullable(assets.get(page.route()))
          .ifPresent(asset -> sink.write(page.route(), asset.bytes()));
    } else if (page.subject() instanceof Subject.SearchFile) {
      sink.write(page.route(), index.bytes(page.route()));
    } else if (page.subject() instanceof Subject.IndexNowKey own) {
      sink.write(page.route(), own.key().getBytes(StandardCharsets.UTF_8));
    } else if (page.subject() instanceof Subject.Card card) {
      sink.write(page.route(), printer.png(card.card()));
    } else {
      return template(page, sink);
    }
    return Optional.empty();
  }

  /** Tells what was left out of pages and feeds so far, each thing once. */
  public void report(Problems problems) {
    cuts.report(problems);
  }

  private Optional<Rendered> template(PlannedPage page, PageSink sink) {
    if (page.subject() instanceof Subject.Email email) {
      Optional<Markup> mail = emails.finish(page, email, made -> filled(page, made));
      return write(page, sink, Made.template(email.format()), mail, Optional.empty());
    }
    Optional<PageMemory> memory = sink.memory();
    if (memory.isEmpty()) {
      Made made = make(page);
      return write(page, sink, made.template(), filled(page, made), Optional.empty());
    }
    return remembered(page, sink, memory.get());
  }

  private Optional<Rendered> remembered(PlannedPage page, PageSink sink, PageMemory memory) {
    PageKeys.Found before = keys.before(page, memory);
    if (before.view().filter(view -> memory.keeps(page, view)).isPresent()) {
      return Optional.empty();
    }
    Made made = make(page);
    Optional<Key> key = before.view();
    if (key.isEmpty()) {
      key = keys.of(page, made, before, memory);
      if (key.filter(view -> memory.keeps(page, view)).isPresent()) {
        return Optional.empty();
      }
    }
    Optional<Markup> finished = filled(page, made);
    return write(page, sink, made.template(), finished, keys.kept(page, key));
  }

  private static Optional<Rendered> write(
      PlannedPage page,
      PageSink sink,
      String template,
      Optional<Markup> finished,
      Optional<Key> key) {
    finished.ifPresent(t -> sink.write(page.route(), t.utf8()));
    return finished.map(t -> new Rendered(Rendered.Form.of(template), t, key));
  }

  /** What a template makes; of a page, with its directions. */
  private Optional<Markup> filled(PlannedPage page, Made made) {
    Optional<Markup> text =
        made.view() instanceof Pages.Feed feed
            ? feed(page, made.template(), feed.feed())
            : print(page, made.template(), made.view());
    return Rendered.Form.of(made.template()) == Rendered.Form.HTML ? text.map(finished::of) : text;
  }

  private Optional<Markup> feed(PlannedPage page, String template, FeedView feed) {
    FeedViews views = page.language().map(this::edition).orElseThrow().feeds();
    return FeedSize.fitted(
        feed,
        items -> views.shortened(feed, items),
        fewer -> print(page, template, new Pages.Feed(fewer)),
        items -> cuts.feed(page.route(), items, feed.total()));
  }

  private Optional<Markup> print(PlannedPage page, String template, Pages view) {
    return theme
        .engine()
        .render(
            template,
            page.language().orElse(defaultLanguage),
            view,
            page.origin().map(Location::toString).orElse(page.route().path()));
  }

  private EditionRenderer edition(Language language) {
    return Optional.ofNullable(editions.get(language)).orElseThrow();
  }

  private Made make(PlannedPage page) {
    return page.language()
        .map(language -> edition(language).make(page))
        .orElseGet(() -> ofSite(page));
  }

  private Made ofSite(PlannedPage page) {
    Subject subject = page.subject();
    if (subject instanceof Subject.Front) {
      return new Made("front.ftlh", shared.front(page));
    } else if (subject instanceof Subject.Parallel pair) {
      return new Made("parallel.ftlh", shared.parallel(page, pair));
    } else if (subject instanceof Subject.NotFound) {
      return new Made("404.ftlh", shared.notFound(page));
    } else if (subject instanceof Subject.Redirect redirect) {
      return new Made("redirect.ftlh", shared.redirect(page, redirect));
    } else if (subject instanceof Subject.Robots robots) {
      return new Made("robots.ftlt", hostFiles.robots(robots));
    } else if (subject instanceof Subject.Redirects redirects) {
      return new Made("redirects.ftlt", hostFiles.redirects(redirects));
    } else if (subject instanceof Subject.Headers headers) {
      return new Made("headers.ftlt", hostFiles.headers(headers));
    }
    return sitemap(subject);
  }

  private Made sitemap(Subject subject) {
    if (subject instanceof Subject.Sitemap sitemap) {
      return new Made("sitemap.ftlx", shared.sitemaps().sitemap(sitemap));
    } else if (subject instanceof Subject.SitemapIndex index) {
      return new Made("sitemap-index.ftlx", shared.sitemaps().index(index));
    } else if (subject instanceof Subject.NewsSitemap news) {
      return new Made("news-sitemap.ftlx", shared.sitemaps().news(news));
    }
    throw new IllegalStateException("nothing renders " + subject);
  }
}
