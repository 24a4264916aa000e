package org.mujaz.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.mujaz.model.FeedFormat;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.model.Term;
import org.mujaz.plan.Addresses;
import org.mujaz.plan.Indexing;
import org.mujaz.plan.MenuLink;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.Subject;
import org.mujaz.view.AlternateView;
import org.mujaz.view.FeedLinkView;
import org.mujaz.view.LinkView;
import org.mujaz.view.ManifestView;
import org.mujaz.view.MenuItemView;
import org.mujaz.view.PageView;
import org.mujaz.view.SiteView;
import org.mujaz.view.SwitcherView;

/** Makes what every page has: the site around it, and what its head says. */
final class FrameViews {

  private static final String INDEXED = "max-image-preview:large";
  private static final String HIDDEN = "noindex";

  private final Context context;
  private final PageData data;

  /** By the item of the menu that is marked. */
  private final Map<Optional<Route>, SiteView> sites = new ConcurrentHashMap<>();

  FrameViews(Context context) {
    this.context = context;
    this.data = new PageData(context.urls());
  }

  /** The site as a page at {@code current} shows it: the same on all that no menu leads to. */
  SiteView site(Route current) {
    Optional<Route> marked =
        context.around().menu(context.language()).stream()
            .map(MenuLink::route)
            .filter(current::equals)
            .findFirst();
    SiteView known = sites.get(marked);
    return known != null ? known : sites.computeIfAbsent(marked, this::made);
  }

  private SiteView made(Optional<Route> current) {
    Language language = context.language();
    return new SiteView(
        context.siteTitle(),
        context.config().tagline().in(language),
        context.config().description().in(language),
        local(Addresses.FRONT),
        local(Addresses.home(language)),
        local(Addresses.archive(language)),
        local(Addresses.terms(language, Term.Kind.TAG)),
        local(Addresses.terms(language, Term.Kind.SOURCE)),
        local(Addresses.terms(language, Term.Kind.AUTHOR)),
        local(Addresses.search(language)),
        planned(Addresses.corrections(language)),
        planned(Addresses.follow(language)),
        local(Addresses.manifest(language)),
        context.around().menu(language).stream().map(link -> item(link, current)).toList(),
        pages(),
        feeds());
  }

  /** What a browser needs to know of the edition. */
  ManifestView manifest() {
    Language language = context.language();
    return new ManifestView(
        context.siteTitle(),
        context.config().description().in(language),
        language.code(),
        language.direction().attribute(),
        local(Addresses.home(language)),
        local(Addresses.FRONT));
  }

  private MenuItemView item(MenuLink link, Optional<Route> current) {
    return new MenuItemView(
        local(link.route()),
        link.nameIsKey() ? context.words(link.name()) : link.name(),
        current.filter(link.route()::equals).isPresent());
  }

  private List<LinkView> pages() {
    return context.around().standingPages().stream()
        .flatMap(page -> page.in(context.language()).stream())
        .map(text -> new LinkView(local(Addresses.standing(text)), text.title()))
        .toList();
  }

  /** The feeds of the whole edition. */
  List<FeedLinkView> feeds() {
    Route home = Addresses.home(context.language());
    return feeds(format -> Addresses.feed(home, format), context.siteTitle());
  }

  /** A feed in each format. */
  List<FeedLinkView> feeds(Function<FeedFormat, Route> feed, String title) {
    return context.config().outputs().feeds().stream()
        .map(
            format ->
                new FeedLinkView(
                    local(feed.apply(format)),
                    format.mediaType(),
                    format.title(),
                    context.words("feed.format", Map.of("title", title, "format", format.title()))))
        .toList();
  }

  /** The head of a page. */
  PageView page(PlannedPage page, Head head) {
    Language language = context.language();
    Route canonical = Indexing.canonical(page.route(), page.subject());
    boolean listed = Indexing.isListed(page.route(), page.subject());
    List<LinkView> way = breadcrumbs(page, head);
    return new PageView(
        head.kind(),
        language.code(),
        language.direction().attribute(),
        head.title(),
        documentTitle(head.title()),
        head.description().isEmpty() ? context.about(head.title()) : head.description(),
        local(page.route()),
        context.urls().absolute(canonical),
        Indexing.isHidden(page.subject()) ? HIDDEN : INDEXED,
        canonical.equals(page.route()) ? alternates(page) : List.of(),
        switcher(page),
        way,
        head.feeds()
            .map(of -> feeds(format -> Addresses.feed(of.list(), format), of.title()))
            .orElse(List.of()),
        head.article() ? "article" : "website",
        language.openGraphLocale(),
        context.cards().picture(page, head),
        listed ? data.of(head.data(), way, head.title()) : Optional.empty());
  }

  String documentTitle(String title) {
    return title.equals(context.siteTitle()) ? title : documentTitle(title, context.siteTitle());
  }

  String documentTitle(String title, String site) {
    return context.words("title.document", Map.of("title", title, "site", site));
  }

  private List<LinkView> breadcrumbs(PlannedPage page, Head head) {
    Route home = Addresses.home(context.language());
    if (page.route().equals(home) || page.language().isEmpty()) {
      return List.of();
    }
    List<LinkView> way = new ArrayList<>();
    way.add(new LinkView(local(home), context.siteTitle()));
    way.addAll(head.breadcrumbs());
    return way;
  }

  /** The way from a page to the other edition. */
  Optional<SwitcherView> switcher(PlannedPage page) {
    return page.switcher().map(route -> switcher(route, page.counterpart().isPresent()));
  }

  private SwitcherView switcher(Route route, boolean same) {
    Language other = context.language().other();
    return new SwitcherView(
        other.code(),
        other.direction().attribute(),
        context.words("language." + other.code()),
        local(route),
        same);
  }

  /**
   * The versions of a page: both, itself included, and the same default for both. The front is what
   * both homes share, the default for readers of any other language.
   *
   * @return nothing for a page without a counterpart
   */
  List<AlternateView> alternates(PlannedPage page) {
    if (page.subject() instanceof Subject.Front) {
      Language own = context.language();
      Route other = Addresses.home(own.other());
      return context.around().contains(other)
          ? alternates(own, Addresses.home(own), other)
          : List.of();
    }
    return page.language().isEmpty() || page.counterpart().isEmpty()
        ? List.of()
        : alternates(page.language().get(), page.route(), page.counterpart().get());
  }

  private List<AlternateView> alternates(Language own, Route here, Route counterpart) {
    List<AlternateView> alternates = new ArrayList<>();
    Route fallback = here;
    for (Language language : Language.values()) {
      Route route = language == own ? here : counterpart;
      alternates.add(new AlternateView(language.code(), context.urls().absolute(route)));
      fallback = language == context.config().defaultLanguage() ? route : fallback;
    }
    boolean home = here.equals(Addresses.home(own));
    alternates.add(
        new AlternateView("x-default", context.urls().absolute(home ? Addresses.FRONT : fallback)));
    return alternates;
  }

  Optional<LinkView> link(Optional<Route> route, String text) {
    return route.map(r -> new LinkView(local(r), text));
  }

  /** What site.yaml may leave out. */
  private Optional<String> planned(Route route) {
    return Optional.of(route).filter(context.around()::contains).map(this::local);
  }

  String local(Route route) {
    return context.urls().local(route);
  }
}
