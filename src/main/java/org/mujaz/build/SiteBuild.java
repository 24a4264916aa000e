package org.mujaz.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.mujaz.assemble.Assembler;
import org.mujaz.assemble.Audience;
import org.mujaz.cache.Cache;
import org.mujaz.concurrent.Workers;
import org.mujaz.config.SiteConfig;
import org.mujaz.config.SiteConfigReader;
import org.mujaz.image.PictureCache;
import org.mujaz.image.PictureStudio;
import org.mujaz.links.LinkCheck;
import org.mujaz.model.Gallery;
import org.mujaz.model.Site;
import org.mujaz.plan.Cards;
import org.mujaz.plan.Gists;
import org.mujaz.plan.SearchFiles;
import org.mujaz.plan.SitePlan;
import org.mujaz.problem.Problems;
import org.mujaz.publish.Guard;
import org.mujaz.publish.Outlet;
import org.mujaz.publish.Publication;
import org.mujaz.publish.Recovery;
import org.mujaz.publish.Rehearsal;
import org.mujaz.publish.Staging;
import org.mujaz.read.Content;
import org.mujaz.read.ContentFolder;
import org.mujaz.render.SiteRenderer;
import org.mujaz.theme.Theme;
import org.mujaz.theme.ThemeAsset;
import org.mujaz.translation.LedgerCheck;
import org.mujaz.verify.Verifier;

/** One build, from content to the published site. */
public final class SiteBuild {

  private final BuildRequest request;
  private final Consumer<Recovery> interrupted;
  private final BuildWatcher watcher;
  private final Problems problems;
  private final ContentFolder folder;
  private final FolderLines lines;
  private final Caches caches;

  /** A build that has not run yet. */
  public SiteBuild(BuildRequest request) {
    this(request, recovery -> {}, BuildWatcher.NONE);
  }

  /**
   * A build that has not run yet.
   *
   * @param interrupted is told at once what became of the build before, if it did not end in order
   * @param watcher is told how far the build has come
   */
  public SiteBuild(BuildRequest request, Consumer<Recovery> interrupted, BuildWatcher watcher) {
    this(request, interrupted, watcher, Caches.of(request));
  }

  private SiteBuild(
      BuildRequest request, Consumer<Recovery> interrupted, BuildWatcher watcher, Caches caches) {
    this.request = request;
    this.interrupted = interrupted;
    this.watcher = watcher;
    this.problems = new Problems(request.warningsAsErrors());
    this.folder = ContentFolder.of(request.baseFolder(), request.contentFolder());
    this.lines = FolderLines.of(request, folder);
    this.caches = caches;
  }

  /** Runs it; the output folder changes only where the result says so. */
  public BuildResult run() {
    try (Outlet outlet =
        Staging.open(request.outputFolder(), request.baseFolder(), request.workFolder())) {
      return run(outlet);
    }
  }

  /**
   * Does all that a build does but publish: makes each page, checks it and throws it away.
   *
   * @param links looks at addresses elsewhere too, if that is asked for
   */
  public static BuildResult rehearse(
      BuildRequest request, BuildWatcher watcher, Optional<LinkCheck> links) {
    SiteBuild build = new SiteBuild(request, recovery -> {}, watcher, Caches.unlocked(request));
    BuildResult result;
    try (Outlet outlet = new Rehearsal(request.outputFolder(), request.baseFolder())) {
      result = build.run(outlet);
    }
    links.ifPresent(
        check -> {
          watcher.begin(Stage.LINKS);
          Reviewed read = result.reviewed();
          check.report(
              read.site(), read.links().get(), build.problems, build.lines.places(), watcher);
        });
    return result;
  }

  private BuildResult run(Outlet outlet) {
    outlet.recovery().ifPresent(interrupted);
    Optional<SiteConfig> config =
        folder.siteYaml(problems).flatMap(file -> SiteConfigReader.read(file, problems));
    return config.map(known -> run(known, outlet)).orElseGet(this::readOnly);
  }

  /** Without settings nothing can be made of the files, but each can be checked for itself. */
  private BuildResult readOnly() {
    if (folder.exists()) {
      watcher.begin(Stage.READING);
      try (Reading reading = new Reading(request, caches.texts(), watcher)) {
        reading.read(folder, Optional.empty(), problems);
      }
    }
    return result(Optional.empty(), Summary.NONE, Reviewed.NOTHING);
  }

  private BuildResult run(SiteConfig config, Outlet outlet) {
    watcher.begin(Stage.READING);
    try (Reading reading = new Reading(request, caches.texts(), watcher);
        SiteIndex index = new SiteIndex(request)) {
      Optional<Theme> theme =
          Theme.load(
              config.theme(), request.themesFolder(), config.digits(), config.basePath(), problems);
      Content content = reading.read(folder, Optional.of(config), problems);
      Site site =
          new Assembler(config, request.clock(), Audience.READERS, problems).assemble(content);
      LedgerCheck.report(content, site, request.failOn(), problems);
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
              ? index.make(config, site, bodies, reading.workers())
              : SearchFiles.NONE;
      Gists gists = problems.hasErrors() ? Gists.NONE : bodies.gists(site, reading.workers());
      watcher.begin(Stage.PLAN);
      Draft draft = new Draft(config, folder, content, site, gallery, drawn, cards);
      SitePlan plan = draft.plan(request, theme, search, gists, problems);
      Summary summary = Summary.of(site, config.timeZone(), studio.makesWebp());
      Reviewed reviewed = Reviewed.of(folder, content, site, config);
      if (problems.hasErrors() || theme.isEmpty()) {
        return result(Optional.empty(), summary, reviewed);
      }
      SiteRenderer renderer = draft.renderer(plan, reading.prose(), theme.get(), pictures, index);
      BuildResult result =
          result(
              publish(config, plan, renderer, theme.get(), reading.workers(), outlet),
              summary,
              reviewed);
      if (result.publication().isPresent()) {
        drawn.tidy();
        tidy(pictures);
      }
      return result;
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

  private static void tidy(PictureCache pictures) {
    try {
      pictures.tidy();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing in the output folder changes before every page has been made and checked. */
  private Optional<Publication> publish(
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
              plan.pages(),
              page -> renderer.render(page, sink).ifPresent(made -> sink.finished(page, made)));
    }
    theme.engine().report(problems);
    renderer.report(problems);
    verifier.report(problems, lines.places());
    watcher.begin(Stage.PUBLISHING);
    return outlet.publish(problems, guard(config));
  }

  private Guard guard(SiteConfig config) {
    return request.allowLoss() ? Guard.off() : new Guard(config.maxLoss().percent());
  }

  private BuildResult result(
      Optional<Publication> publication, Summary summary, Reviewed reviewed) {
    return new BuildResult(
        problems, lines, publication, summary.contents(), summary.leftOut(), reviewed);
  }
}
