package org.mujaz.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Gallery;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.model.Site;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourcePath;

/** Plans every page and file of the site. */
public final class Planner {

  private final SiteConfig config;
  private final Instant clock;
  private final Problems problems;

  /**
   * A planner.
   *
   * @param clock the build's present, for what is only about the last days
   * @param problems where two pages at one address, and links to nothing, go
   */
  public Planner(SiteConfig config, Instant clock, Problems problems) {
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
   */
  public SitePlan plan(
      Site site,
      Gallery gallery,
      SourcePath contentFolder,
      List<SourcePath> statics,
      Collection<Route> assets,
      Cards cards) {
    PlanBuilder plan = new PlanBuilder(problems);
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
      new EditionPages(edition, config, plan).add();
      new EmailEditions(edition, config, plan).add(clock);
      new ListPages(edition, config, plan).add();
      texts.addArticles(edition);
    }
    texts.addParallels(config.defaultLanguage());
    texts.addStanding();
    files.addCards(cards);
    files.addMedia(site, gallery);
    files.addStatics(contentFolder, statics);
    texts.addRedirects();
    new AddressLinks(plan, problems).check(site);
    return new SitePlan(plan.pages(), editions, menus(site, editions), site);
  }

  private Map<Language, List<MenuLink>> menus(Site site, Map<Language, Edition> editions) {
    MenuPlanner planner = new MenuPlanner(config, site, problems);
    planner.checkPolicies();
    Map<Language, List<MenuLink>> menus = new EnumMap<>(Language.class);
    editions.forEach((language, edition) -> menus.put(language, planner.menu(edition)));
    return menus;
  }
}
