package org.mujaz.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mujaz.concurrent.Workers;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Article;
import org.mujaz.model.Gallery;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.model.Site;
import org.mujaz.model.Story;
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

  /** Nothing where one edition is planned after the other. */
  private final Optional<Workers> workers;

  /**
   * A planner.
   *
   * @param clock the build's present, for what is only about the last days
   * @param problems where two pages at one address, and links to nothing, go
   */
  public Planner(SiteConfig config, Instant clock, Problems problems) {
    this(
        config,
        clock,
        problems,
        Places.NONE,
        SitemapPlanner.Limits.OF_THE_PROTOCOL,
        Optional.empty());
  }

  /**
   * A planner.
   *
   * @param places finds where an address that two pages want is written
   * @param workers plan both editions at a time
   */
  public Planner(
      SiteConfig config, Instant clock, Problems problems, Places places, Workers workers) {
    this(
        config,
        clock,
        problems,
        places,
        SitemapPlanner.Limits.OF_THE_PROTOCOL,
        Optional.of(workers));
  }

  Planner(
      SiteConfig config,
      Instant clock,
      Problems problems,
      Places places,
      SitemapPlanner.Limits limits,
      Optional<Workers> workers) {
    this.limits = limits;
    this.places = places;
    this.config = config;
    this.clock = clock;
    this.problems = problems;
    this.workers = workers;
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
    Map<String, Story> stories = byId(site);
    TextPages texts = new TextPages(site, stories, plan);
    List<EditionDraft> drafts = each(language -> draft(site, language, texts, search, gists));
    Map<Language, Edition> editions = new EnumMap<>(Language.class);
    drafts.forEach(draft -> editions.put(draft.edition().language(), draft.edition()));
    SiteFiles files = new SiteFiles(plan, problems);
    files.add(editions.values(), clock);
    files.addAssets(assets, contentFolder, statics);
    drafts.forEach(draft -> draft.pages().forEach(plan::add));
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
    return new SitePlan(plan.finished(), editions, menus(site, editions), stories, site.pages());
  }

  /** The results for both languages, in their order. */
  private <T> List<T> each(Function<Language, T> work) {
    List<Language> languages = List.of(Language.values());
    return workers
        .map(several -> several.mapEach(languages, work))
        .orElseGet(() -> languages.stream().map(work).toList());
  }

  /** An edition, and its pages in the order in which they take their addresses. */
  private record EditionDraft(Edition edition, List<PlanBuilder.Proposal> pages) {}

  private EditionDraft draft(
      Site site, Language language, TextPages texts, SearchFiles search, Gists gists) {
    Edition edition = new EditionPlanner(config).edition(site, language);
    List<PlanBuilder.Proposal> pages = new ArrayList<>();
    new EditionPages(edition, config, pages::add, search.manifest(language)).add();
    new EmailEditions(edition, config, pages::add).add(clock);
    new ListPages(edition, config, pages::add).add();
    pages.addAll(texts.articles(edition, related(edition, gists)));
    return new EditionDraft(edition, pages);
  }

  private static Map<String, Story> byId(Site site) {
    Map<String, Story> stories = new HashMap<>(site.stories().size() * 4 / 3 + 1);
    for (Story story : site.stories()) {
      stories.put(story.id(), story);
    }
    return stories;
  }

  private Function<Article, Related> related(Edition edition, Gists gists) {
    if (!config.outputs().related()) {
      return article -> List::of;
    }
    Supplier<RelatedStories> stories = new Once<>(() -> new RelatedStories(edition, gists));
    return article -> new RelatedTo(article, stories);
  }

  private record RelatedTo(Article article, Supplier<RelatedStories> stories) implements Related {
    @Override
    public List<Article> articles() {
      return stories.get().of(article);
    }
  }

  private Map<Language, List<MenuLink>> menus(Site site, Map<Language, Edition> editions) {
    MenuPlanner planner = new MenuPlanner(config, site, problems);
    planner.checkPolicies();
    Map<Language, List<MenuLink>> menus = new EnumMap<>(Language.class);
    editions.forEach((language, edition) -> menus.put(language, planner.menu(edition)));
    return menus;
  }
}
