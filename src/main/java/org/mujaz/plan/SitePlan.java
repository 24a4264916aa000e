package org.mujaz.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mujaz.model.Article;
import org.mujaz.model.Language;
import org.mujaz.model.LinkTarget;
import org.mujaz.model.Route;
import org.mujaz.model.StandingPage;
import org.mujaz.model.Story;

/** Every page and file of the site, and where each thing can be found. */
public final class SitePlan {

  private final Proposals pages;
  private final Predicate<Route> exists;

  /** All pages of {@link #pages}; most plans of a preview are never asked for them. */
  private final Once<List<PlannedPage>> inOrder;

  private final Map<Language, Supplier<Edition>> editions = new EnumMap<>(Language.class);
  private final Map<Language, List<MenuLink>> menus;
  private final Map<String, Story> stories;
  private final Map<String, StandingPage> standing;
  private final Substitution substitution;
  private final Set<Route> gone;
  private final Map<Route, PlannedPage> files = new HashMap<>();

  SitePlan(
      Proposals pages,
      Map<Language, Edition> editions,
      Map<Language, List<MenuLink>> menus,
      Map<String, Story> stories,
      List<StandingPage> standing) {
    this.pages = pages;
    this.exists = pages::contains;
    this.substitution = Substitution.NONE;
    this.gone = Set.of();
    this.inOrder = new Once<>(this::sorted);
    editions.forEach((language, edition) -> this.editions.put(language, () -> edition));
    this.menus = Map.copyOf(menus);
    this.stories = stories;
    this.standing = new TreeMap<>();
    standing.forEach(page -> this.standing.put(page.id(), page));
  }

  private SitePlan(
      SitePlan plan, Substitution substitution, Collection<Route> gone, Map<Route, Subject> files) {
    this.pages = plan.pages;
    this.exists = plan.exists;
    this.inOrder = plan.inOrder;
    plan.editions.forEach(
        (language, edition) ->
            editions.put(language, new Once<>(() -> substitution.of(edition.get()))));
    this.menus = plan.menus;
    this.stories = plan.stories;
    this.standing = plan.standing;
    this.substitution = substitution;
    this.gone = Set.copyOf(gone);
    files.forEach((route, file) -> this.files.put(route, file(route, file)));
  }

  private List<PlannedPage> sorted() {
    return pages
        .all()
        .map(page -> page.planned(exists))
        .sorted(Comparator.comparing(PlannedPage::route))
        .toList();
  }

  private static PlannedPage file(Route route, Subject subject) {
    Optional<Route> none = Optional.empty();
    return new PlannedPage(route, subject, Optional.empty(), none, none, Optional.empty());
  }

  /**
   * The same plan with other articles in the place of some, and other files.
   *
   * @param gone the addresses of files that are not there any more
   * @param files new files, whose addresses tell what they hold
   */
  public SitePlan with(Substitution changed, Collection<Route> gone, Map<Route, Subject> files) {
    return new SitePlan(this, changed, gone, files);
  }

  /** All pages and files, by address. */
  public List<PlannedPage> pages() {
    return substitution.isNone() && gone.isEmpty() && files.isEmpty()
        ? inOrder.get()
        : Stream.concat(
                inOrder.get().stream().filter(page -> !files.containsKey(page.route())),
                files.values().stream())
            .filter(page -> !gone.contains(page.route()))
            .map(substitution::of)
            .sorted(Comparator.comparing(PlannedPage::route))
            .toList();
  }

  /** The former addresses, in order. */
  public List<PlannedPage> redirects() {
    return pages.known().values().stream()
        .filter(page -> page.subject() instanceof Subject.Redirect)
        .map(page -> page.planned(exists))
        .sorted(Comparator.comparing(PlannedPage::route))
        .toList();
  }

  /** What stands at an address. */
  public Optional<PlannedPage> page(Route route) {
    if (gone.contains(route)) {
      return Optional.empty();
    }
    PlannedPage file = files.get(route);
    if (file != null) {
      return Optional.of(file);
    }
    // Asked for every address on every page: a lambda that holds something costs more than all
    // else.
    Optional<PlanBuilder.Proposal> page = pages.at(route);
    return page.isPresent()
        ? Optional.of(substitution.of(page.get().planned(exists)))
        : Optional.empty();
  }

  /** Whether the site serves this address. */
  public boolean contains(Route route) {
    return !gone.contains(route) && (pages.contains(route) || files.containsKey(route));
  }

  /** The edition in {@code language}. */
  public Edition edition(Language language) {
    return Optional.ofNullable(editions.get(language)).map(Supplier::get).orElseThrow();
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

  /** All stories, in no order. */
  public List<Story> stories() {
    return stories.values().stream().map(substitution::of).toList();
  }

  /** The story with this id. */
  public Optional<Story> story(String id) {
    Story story = stories.get(id);
    return story == null ? Optional.empty() : Optional.of(substitution.of(story));
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
