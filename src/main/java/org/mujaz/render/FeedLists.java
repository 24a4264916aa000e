package org.mujaz.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mujaz.model.FeedFormat;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.model.Term;
import org.mujaz.plan.Addresses;
import org.mujaz.plan.Edition;
import org.mujaz.plan.PlannedPage;
import org.mujaz.text.MachineDate;
import org.mujaz.text.NameOrder;
import org.mujaz.view.FeedListView;
import org.mujaz.view.LinkView;
import org.mujaz.view.ListedFeedView;
import org.mujaz.view.Pages;

/** Makes the views that list the feeds of an edition: for people, and for readers of feeds. */
final class FeedLists {

  private static final List<Term.Kind> INDEXES =
      List.of(Term.Kind.TAG, Term.Kind.SOURCE, Term.Kind.AUTHOR);

  private final Context context;
  private final FrameViews frame;
  private final FeedTitles titles;
  private final Language language;
  private final Edition edition;

  FeedLists(Context context, FrameViews frame, Edition edition) {
    this.context = context;
    this.frame = frame;
    this.titles = new FeedTitles(context);
    this.language = context.language();
    this.edition = edition;
  }

  /** The page that explains them. */
  Pages page(PlannedPage page) {
    Head head =
        Head.of(
                "follow",
                context.words("title.follow"),
                context.words("description.follow", Map.of("site", context.siteTitle())),
                List.of())
            .withFeeds(Addresses.home(language), context.siteTitle());
    return new Pages.Follow(
        frame.site(page.route()),
        frame.page(page, head),
        listed(Addresses.home(language), all()),
        digests().map(feed -> listed(Addresses.home(language), feed)),
        corrections().map(feed -> listed(Addresses.corrections(language), feed)),
        sections()
            .map(
                term -> listed(route(term), term.name().in(language), format -> feed(term, format)))
            .toList(),
        INDEXES.stream().filter(this::hasNames).map(this::index).toList(),
        frame.local(Addresses.feedList(language)),
        context.config().feeds().hub().map(URI::toString));
  }

  /** A feed and how to make its address in each format. */
  private record Named(FeedTitles.Title title, Function<FeedFormat, Route> feed) {}

  private Named all() {
    return new Named(
        titles.of(Optional.empty()), format -> Addresses.feed(Addresses.home(language), format));
  }

  private Optional<Named> digests() {
    return present(new Named(titles.digests(), format -> Addresses.digestFeed(language, format)));
  }

  private Optional<Named> corrections() {
    return present(
        new Named(
            titles.corrections(),
            format -> Addresses.feed(Addresses.corrections(language), format)));
  }

  /** A feed, unless site.yaml leaves it out. */
  private Optional<Named> present(Named feed) {
    return Optional.of(feed).filter(f -> context.around().contains(first(f.feed())));
  }

  /** In the format that most programs know; this is only asked where there are feeds. */
  private Route first(Function<FeedFormat, Route> feed) {
    return feed.apply(formats().get(0));
  }

  private List<FeedFormat> formats() {
    return context.config().outputs().feeds();
  }

  private Route feed(Term term, FeedFormat format) {
    return Addresses.feed(route(term), format);
  }

  private Route route(Term term) {
    return Addresses.term(language, term.kind(), term.id());
  }

  private Stream<Term> sections() {
    return context.config().sections().stream()
        .flatMap(section -> edition.term(Term.Kind.SECTION, section.id()).stream())
        .map(Edition.TermStories::term);
  }

  private boolean hasNames(Term.Kind kind) {
    return !edition.terms(kind).isEmpty();
  }

  private LinkView index(Term.Kind kind) {
    return new LinkView(
        frame.local(Addresses.terms(language, kind)), context.words("title." + kind.folder()));
  }

  private ListedFeedView listed(Route page, Named feed) {
    return listed(page, feed.title().name(), feed.feed());
  }

  private ListedFeedView listed(Route page, String name, Function<FeedFormat, Route> feed) {
    return new ListedFeedView(
        name, frame.local(page), context.urls().absolute(first(feed)), frame.feeds(feed, name));
  }

  /** The file with all of them; one format of each, so that nobody gets a story three times. */
  Pages file() {
    List<FeedListView.Feed> main = new ArrayList<>();
    main.add(outline(Addresses.home(language), all()));
    digests().map(feed -> outline(Addresses.home(language), feed)).ifPresent(main::add);
    corrections().map(feed -> outline(Addresses.corrections(language), feed)).ifPresent(main::add);
    List<FeedListView.Group> groups = new ArrayList<>();
    groups.add(new FeedListView.Group(context.siteTitle(), main));
    group(Term.Kind.SECTION, sections().toList()).ifPresent(groups::add);
    INDEXES.forEach(kind -> group(kind, byName(kind)).ifPresent(groups::add));
    return new Pages.FeedList(
        new FeedListView(
            context.words("title.feeds", Map.of("site", context.siteTitle())),
            MachineDate.rfc822(
                FeedViews.newest(edition.articles().stream().map(FeedViews::changed))),
            context.siteTitle(),
            groups));
  }

  private List<Term> byName(Term.Kind kind) {
    List<Term> terms = edition.terms(kind).stream().map(Edition.TermStories::term).toList();
    return NameOrder.sorted(terms, term -> term.name().in(language), language);
  }

  private Optional<FeedListView.Group> group(Term.Kind kind, List<Term> terms) {
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FeedListView.Group(
                context.words("title." + kind.folder()),
                terms.stream().map(this::outline).toList()));
  }

  private FeedListView.Feed outline(Term term) {
    return outline(
        route(term), new Named(titles.of(Optional.of(term)), format -> feed(term, format)));
  }

  private FeedListView.Feed outline(Route page, Named feed) {
    return new FeedListView.Feed(
        feed.title().name(),
        feed.title().description(),
        context.urls().absolute(first(feed.feed())),
        context.urls().absolute(page),
        language.code(),
        Optional.of("RSS2").filter(rss -> formats().get(0) == FeedFormat.RSS));
  }
}
