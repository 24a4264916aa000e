package org.mujaz.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Article;
import org.mujaz.model.Language;
import org.mujaz.model.LeftOut;
import org.mujaz.model.Route;
import org.mujaz.model.StandingText;
import org.mujaz.model.Story;
import org.mujaz.plan.Addresses;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.SitePlan;
import org.mujaz.problem.Problems;
import org.mujaz.render.SiteRenderer;
import org.mujaz.source.SourcePath;
import org.mujaz.theme.Theme;

/** The pages of a site, each made when it is asked for; safe for any thread. */
public final class LivePages {

  private final SiteConfig config;
  private final Theme theme;
  private final SitePlan plan;
  private final SiteRenderer renderer;
  private final Map<Route, LeftOut> unpublished;

  LivePages(
      SiteConfig config,
      Theme theme,
      SitePlan plan,
      SiteRenderer renderer,
      Iterable<LeftOut> leftOut) {
    this.config = config;
    this.theme = theme;
    this.plan = plan;
    this.renderer = renderer;
    this.unpublished = unpublished(plan, leftOut);
  }

  /** The settings of the site. */
  public SiteConfig config() {
    return config;
  }

  /**
   * Makes what stands at an address.
   *
   * @return nothing where nothing stands, and where a template failed, which {@link #report} tells
   */
  public Optional<LiveFile> file(Route route) {
    return plan.page(route)
        .flatMap(
            page -> {
              LiveSink sink = new LiveSink();
              return sink.file(renderer.render(page, sink));
            });
  }

  /** Where something stands, by address. */
  List<Route> routes() {
    return plan.pages().stream().map(PlannedPage::route).toList();
  }

  /** Whether something stands at an address. */
  public boolean contains(Route route) {
    return plan.contains(route);
  }

  /** Tells what went wrong with the pages made so far. */
  void report(Problems problems) {
    theme.engine().report(problems);
  }

  /** The pages of what is not published now, and why. */
  public Map<Route, LeftOut> unpublished() {
    return unpublished;
  }

  private static Map<Route, LeftOut> unpublished(SitePlan plan, Iterable<LeftOut> leftOut) {
    Map<SourcePath, LeftOut> files = new HashMap<>();
    leftOut.forEach(text -> files.put(text.file(), text));
    Map<Route, LeftOut> pages = new HashMap<>();
    if (!files.isEmpty()) {
      plan.stories().forEach(story -> enter(story, files, pages));
      plan.standingPages()
          .forEach(page -> page.versions().forEach(text -> enter(text, files, pages)));
    }
    return Map.copyOf(pages);
  }

  private static void enter(
      Story story, Map<SourcePath, LeftOut> files, Map<Route, LeftOut> pages) {
    for (Article article : story.versions()) {
      Optional.ofNullable(files.get(article.file()))
          .ifPresent(
              why -> {
                Language own = article.language();
                pages.put(Addresses.article(own, article), why);
                if (story.in(own.other()).isEmpty()) {
                  pages.put(Addresses.article(own.other(), article), why);
                }
                story.versions().forEach(any -> pages.put(Addresses.parallel(any), why));
              });
    }
  }

  /** The pages that are about a story, and its days. */
  static List<Route> pages(Story story) {
    List<Route> pages = new ArrayList<>();
    for (Article article : story.versions()) {
      for (Language edition : Language.values()) {
        pages.add(Addresses.article(edition, article));
        pages.add(Addresses.day(edition, story.day()));
      }
    }
    return pages;
  }

  private static void enter(
      StandingText text, Map<SourcePath, LeftOut> files, Map<Route, LeftOut> pages) {
    Optional.ofNullable(files.get(text.file()))
        .ifPresent(why -> pages.put(Addresses.standing(text), why));
  }
}
