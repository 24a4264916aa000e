package org.mujaz.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mujaz.model.Article;
import org.mujaz.model.Language;
import org.mujaz.model.LinkTarget;
import org.mujaz.model.Route;
import org.mujaz.model.Site;
import org.mujaz.model.StandingPage;
import org.mujaz.model.Story;

/** Every page and file of the site, and where each thing can be found. */
public final class SitePlan {

  private final Map<Route, PlannedPage> pages;
  private final List<PlannedPage> inOrder;
  private final Map<Language, Edition> editions;
  private final Map<Language, List<MenuLink>> menus;
  private final Map<String, Story> stories;
  private final Map<String, StandingPage> standing;

  SitePlan(
      Map<Route, PlannedPage> pages,
      Map<Language, Edition> editions,
      Map<Language, List<MenuLink>> menus,
      Site site) {
    this.pages = Map.copyOf(pages);
    this.inOrder =
        pages.values().stream().sorted(Comparator.comparing(PlannedPage::route)).toList();
    this.editions = Map.copyOf(editions);
    this.menus = Map.copyOf(menus);
    this.stories = new TreeMap<>();
    site.stories().forEach(story -> stories.put(story.id(), story));
    this.standing = new TreeMap<>();
    site.pages().forEach(page -> standing.put(page.id(), page));
  }

  /** All pages and files, by address. */
  public List<PlannedPage> pages() {
    return inOrder;
  }

  /** What stands at an address. */
  public Optional<PlannedPage> page(Route route) {
    return Optional.ofNullable(pages.get(route));
  }

  /** Whether the site serves this address. */
  public boolean contains(Route route) {
    return pages.containsKey(route);
  }

  /** The edition in {@code language}. */
  public Edition edition(Language language) {
    return Optional.ofNullable(editions.get(language)).orElseThrow();
  }

  /** The menu of the edition in {@code language}. */
  public List<MenuLink> menu(Language language) {
    return Optional.ofNullable(menus.get(language)).orElseThrow();
  }

  /** The standing pages, by id. */
  public Collection<StandingPage> standingPages() {
    return standing.values();
  }

  /** The standing page with this id. */
  public Optional<StandingPage> standingPage(String id) {
    return Optional.ofNullable(standing.get(id));
  }

  /** The story with this id. */
  public Optional<Story> story(String id) {
    return Optional.ofNullable(stories.get(id));
  }

  /**
   * The address of a story for readers of {@code reader}: in their language where there is such a
   * page, else in the other one.
   */
  public Optional<Address> address(LinkTarget.ToStory target, Language reader) {
    return story(target.storyId()).map(story -> address(story, target.fragment(), reader));
  }

  private Address address(Story story, Optional<String> fragment, Language reader) {
    Article article = story.in(reader).orElseGet(() -> story.versions().get(0));
    Route inEdition = Addresses.article(reader, article);
    Route route = contains(inEdition) ? inEdition : Addresses.article(article.language(), article);
    return new Address(route, fragment.filter(article.anchors()::contains));
  }

  /** The address of a standing page for readers of {@code reader}. */
  public Optional<Address> address(LinkTarget.ToPage target, Language reader) {
    return standingPage(target.pageId())
        .map(page -> page.in(reader).orElseGet(() -> page.versions().get(0)))
        .map(
            text ->
                new Address(
                    Addresses.standing(text), target.fragment().filter(text.anchors()::contains)));
  }
}
