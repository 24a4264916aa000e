package org.mujaz.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mujaz.assemble.Assembler;
import org.mujaz.assemble.Audience;
import org.mujaz.cache.Cache;
import org.mujaz.cache.WorkFolder;
import org.mujaz.concurrent.Background;
import org.mujaz.concurrent.Workers;
import org.mujaz.config.SiteConfig;
import org.mujaz.image.PictureCache;
import org.mujaz.image.PictureStudio;
import org.mujaz.model.Gallery;
import org.mujaz.model.Site;
import org.mujaz.plan.Cards;
import org.mujaz.plan.Gists;
import org.mujaz.plan.SearchFiles;
import org.mujaz.plan.SitePlan;
import org.mujaz.problem.Problems;
import org.mujaz.publish.Guard;
import org.mujaz.publish.Outlet;
import org.mujaz.read.Content;
import org.mujaz.read.ContentFolder;
import org.mujaz.render.SiteRenderer;
import org.mujaz.source.SourcePath;
import org.mujaz.theme.Theme;
import org.mujaz.theme.ThemeAsset;
import org.mujaz.translation.LedgerCheck;
import org.mujaz.verify.Verifier;

/** Makes the files of one site, from content to pages that are checked. */
final class SiteMaker {

  private final BuildRequest request;
  private final BuildWatcher watcher;
  private final Problems problems;
  private final ContentFolder folder;
  private final FolderLines lines;
  private final Caches caches;
  private final boolean followed;

  /**
   * For one build.
   *
   * @param caches keep what the next build can use
   * @param followed whether somebody will ask for the links in what was read
   */
  SiteMaker(
      BuildRequest request,
      BuildWatcher watcher,
      Problems problems,
      ContentFolder folder,
      FolderLines lines,
      Caches caches,
      boolean followed) {
    this.request = request;
    this.watcher = watcher;
    this.problems = problems;
    this.folder = folder;
    this.lines = lines;
    this.caches = caches;
    this.followed = followed;
  }

  /**
   * What is left of a build when all of its files are made.
   *
   * @param guard looks at them before they are published; nothing where there are none
   * @param tidy removes what the site that is published no longer uses
   */
  record Finished(Optional<Guard> guard, Runnable tidy, Summary summary, Reviewed reviewed) {}

  /** What was read, without the files of which it was read. */
  private record Assembled(Site site, List<SourcePath> statics, Reviewed reviewed) {}

  /** Without settings nothing can be made of the files, but each can be checked for itself. */
  Finished readOnly() {
    if (folder.exists()) {
      watcher.begin(Stage.READING);
      try (Reading reading = new Reading(request, caches.texts(), watcher)) {
        reading.read(folder, Optional.empty(), problems);
      }
    }
    return new Finished(Optional.empty(), () -> {}, Summary.NONE, Reviewed.NOTHING);
  }

  private Assembled assemble(SiteConfig config, Reading reading) {
    Content content = reading.read(folder, Optional.of(config), problems);
    Site site =
        new Assembler(config, request.clock(), Audience.READERS, problems)
            .with(reading.workers())
            .assemble(content);
    LedgerCheck.report(content, site, request.failOn(), problems);
    return new Assembled(
        site, content.statics(), Reviewed.of(folder, content, site, config, followed));
  }

  /** Makes and checks all files of the site, and hands them to {@code outlet}. */
  Finished make(SiteConfig config, Outlet outlet) {
    watcher.begin(Stage.READING);
    try (Reading reading = new Reading(request, caches.texts(), watcher);
        SiteIndex index = new SiteIndex(request, caches);
        Background aside = new Background(1)) {
      // Parsing templates keeps one thread busy for as long as looking through folders does.
      Supplier<Optional<Theme>> parsed =
          aside.make(() -> caches.themes().read(config, request.themesFolder(), problems));
      Assembled read = assemble(config, reading);
      Site site = read.site();
      Optional<Theme> theme = parsed.get();
      watcher.begin(Stage.PICTURES);
      SocialCards drawn = SocialCards.of(theme, request, problems);
      Cards cards = drawn.plan(config, theme);
      drawn.check(site, problems);
      PictureCache pictures = new PictureCache(request.workFolder().resolve("pictures"));
      PictureStudio studio =
          new PictureStudio(pictures, reading.workers().telling(watcher), problems);
      Gallery gallery = studio.make(Orders.of(site, folder::path));
      watcher.begin(Stage.INDEX);
      StoryBodies bodies =
          new StoryBodies(
              reading.prose(), reading.texts(), site, config.outputs().related(), watcher);
      SearchFiles search =
          isSearched(config, theme)
              ? index.make(config, site, bodies, reading.workers(), aside)
              : SearchFiles.NONE;
      Gists gists = problems.hasErrors() ? Gists.NONE : bodies.gists(site, reading.workers());
      watcher.begin(Stage.PLAN);
      Draft draft = new Draft(config, folder, read.statics(), site, gallery, drawn, cards);
      SitePlan plan = draft.plan(request, theme, search, gists, reading.workers(), problems);
      Summary summary = Summary.of(site, config.timeZone(), studio::makesWebp);
      if (problems.hasErrors() || theme.isEmpty()) {
        return new Finished(Optional.empty(), () -> {}, summary, read.reviewed());
      }
      SiteRenderer renderer = draft.renderer(plan, reading.prose(), theme.get(), pictures, index);
      pages(config, plan, renderer, theme.get(), reading.workers(), outlet);
      return new Finished(
          Optional.of(guard(config)),
          () -> tidy(drawn, pictures, search),
          summary,
          read.reviewed());
    }
  }

  /** A site with errors is not published, and without the script nobody would read the index. */
  private boolean isSearched(SiteConfig config, Optional<Theme> theme) {
    return config.search()
        && !problems.hasErrors()
        && theme
            .filter(t -> t.hasAsset("js/search.js") && t.setting("script").equals(true))
            .isPresent();
  }

  private void tidy(SocialCards drawn, PictureCache pictures, SearchFiles search) {
    drawn.tidy();
    caches.tidySearch(search.manifests().keySet());
    WorkFolder.tidy(request.workFolder(), caches.folder());
    try {
      pictures.tidy();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void pages(
      SiteConfig config,
      SitePlan plan,
      SiteRenderer renderer,
      Theme theme,
      Workers workers,
      Outlet outlet) {
    watcher.begin(Stage.PAGES);
    Verifier verifier =
        new Verifier(plan, config.url(), request.outputFolder().getFileName().toString());
    for (ThemeAsset asset : theme.assets()) {
      plan.page(asset.route()).ifPresent(page -> verifier.asset(page, asset.bytes()));
    }
    try (Cache pages = caches.pages(theme.digest() + " " + config.url())) {
      OutletSink sink = new OutletSink(outlet, verifier, pages);
      workers
          .telling(watcher)
          .forEach(
              PageOrder.of(plan.pages()),
              page -> renderer.render(page, sink).ifPresent(made -> sink.finished(page, made)));
    }
    theme.engine().report(problems);
    renderer.report(problems);
    verifier.report(problems, lines.places());
  }

  private Guard guard(SiteConfig config) {
    return request.allowLoss() ? Guard.off() : new Guard(config.maxLoss().percent());
  }
}
