package org.mujaz.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Article;
import org.mujaz.model.Gallery;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.model.Site;
import org.mujaz.problem.Problems;
import org.mujaz.source.Places;
import org.mujaz.source.SourcePath;

/** Plans every page and file of the site. */
public final class Planner {

  private final SiteConfig config;
  private final Instant clock;
  private final Problems problems;
  private final Places places;
  private final SitemapPlanner.Limits limits;

  /**
   * A planner.
   *
   * @param clock the build's present, for what is only about the last days
   * @param problems where two pages at one address, and links to nothing, go
   */
  public Planner(SiteConfig config, Instant clock, Problems problems) {
    this(config, clock, problems, Places.NONE, SitemapPlanner.Limits.OF_THE_PROTOCOL);
  }

  /**
   * A planner.
   *
   * @param places finds where an address that two pages want is written
   */
  public Planner(SiteConfig config, Instant clock, Problems problems, Places places) {
    this(config, clock, problems, places, SitemapPlanner.Limits.OF_THE_PROTOCOL);
  }

  Planner(
      SiteConfig config,
      Instant clock,
      Problems problems,
      Places places,
      SitemapPlanner.Limits limits) {
    this.limits = limits;
    this.places = places;
    this.config = config;
    this.clock = clock;
    this.problems = problems;
  }

  /**
   * The plan.
   *
   * @param site what is published
   * @param contentFolder the name of {@code content/}
   * @param gallery what is published in the place of pictures
   * @param statics the files below its {@code static/}
   * @param assets the addresses of the theme's files
   * @param cards tells which pages have one
   * @param search the files of the search index
   * @param gists tells which stories are about the same
   */
  public SitePlan plan(
      Site site,
      Gallery gallery,
      SourcePath contentFolder,
      List<SourcePath> statics,
      Collection<Route> assets,
      Cards cards,
      SearchFiles search,
      Gists gists) {
    PlanBuilder plan = new PlanBuilder(problems, places);
    EditionPlanner editionPlanner = new EditionPlanner(config);
    Map<Language, Edition> editions = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      editions.put(language, editionPlanner.edition(site, language));
    }
    SiteFiles files = new SiteFiles(plan, problems);
    files.add(editions.values(), clock);
    files.addAssets(assets, contentFolder, statics);
    TextPages texts = new TextPages(site, plan);
    for (Edition edition : editions.values()) {
      new EditionPages(edition, config, plan, search.manifest(edition.language())).add();
      new EmailEditions(edition, config, plan).add(clock);
      new ListPages(edition, config, plan).add();
      texts.addArticles(edition, related(edition, gists));
    }
    if (config.outputs().parallel()) {
      texts.addParallels(config.defaultLanguage());
    }
    texts.addStanding();
    files.addCards(cards);
    files.addSearch(search);
    files.addMedia(site, gallery);
    files.addStatics(contentFolder, statics);
    texts.addRedirects();
    files.addIndexNowKey(config.indexNow(), contentFolder);
    new SitemapPlanner(plan, editions, config.url().toASCIIString().length(), limits).add();
    new AddressLinks(plan, problems).check(site);
    return new SitePlan(plan.byRoute(), editions, menus(site, editions), site);
  }

  private Function<Article, Related> related(Edition edition, Gists gists) {
    if (!config.outputs().related()) {
      return article -> List::of;
    }
    Supplier<RelatedStories> stories = new Once<>(() -> new RelatedStories(edition, gists));
    return article -> () -> stories.get().of(article);
  }

  private Map<Language, List<MenuLink>> menus(Site site, Map<Language, Edition> editions) {
    MenuPlanner planner = new MenuPlanner(config, site, problems);
    planner.checkPolicies();
    Map<Language, List<MenuLink>> menus = new EnumMap<>(Language.class);
    editions.forEach((language, edition) -> menus.put(language, planner.menu(edition)));
    return menus;
  }
}
