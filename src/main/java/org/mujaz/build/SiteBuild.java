package org.mujaz.build;

import java.util.Optional;
import java.util.function.Consumer;
import org.mujaz.config.SiteConfig;
import org.mujaz.config.SiteConfigReader;
import org.mujaz.links.LinkCheck;
import org.mujaz.problem.Problems;
import org.mujaz.publish.Guard;
import org.mujaz.publish.Outlet;
import org.mujaz.publish.Publication;
import org.mujaz.publish.Recovery;
import org.mujaz.publish.Rehearsal;
import org.mujaz.publish.Staging;
import org.mujaz.read.ContentFolder;

/** One build, from content to the published site. */
public final class SiteBuild {

  private final BuildRequest request;
  private final Consumer<Recovery> interrupted;
  private final BuildWatcher watcher;
  private final Problems problems;
  private final ContentFolder folder;
  private final FolderLines lines;
  private final SiteMaker maker;

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
    this(request, interrupted, watcher, Caches.of(request), false);
  }

  /** A build that has not run yet, with caches that others use too. */
  SiteBuild(BuildRequest request, Caches caches) {
    this(request, recovery -> {}, BuildWatcher.NONE, caches, false);
  }

  private SiteBuild(
      BuildRequest request,
      Consumer<Recovery> interrupted,
      BuildWatcher watcher,
      Caches caches,
      boolean followed) {
    this.request = request;
    this.interrupted = interrupted;
    this.watcher = watcher;
    this.problems = new Problems(request.warningsAsErrors());
    this.folder = ContentFolder.of(request.baseFolder(), request.contentFolder());
    this.lines = FolderLines.of(request, folder);
    this.maker = new SiteMaker(request, watcher, problems, folder, lines, caches, followed);
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
    SiteBuild build =
        new SiteBuild(
            request, recovery -> {}, watcher, Caches.unlocked(request), links.isPresent());
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
    SiteMaker.Finished finished =
        config.map(known -> maker.make(known, outlet)).orElseGet(maker::readOnly);
    // What the pages were made of is no longer in memory: publishing needs much of that itself.
    Optional<Publication> publication = finished.guard().flatMap(guard -> publish(guard, outlet));
    publication.ifPresent(done -> finished.tidy().run());
    return new BuildResult(
        problems,
        lines,
        publication,
        finished.summary().contents(),
        finished.summary().leftOut(),
        finished.reviewed());
  }

  /** Nothing in the output folder changes before every page has been made and checked. */
  private Optional<Publication> publish(Guard guard, Outlet outlet) {
    watcher.begin(Stage.PUBLISHING);
    return outlet.publish(problems, guard);
  }
}
