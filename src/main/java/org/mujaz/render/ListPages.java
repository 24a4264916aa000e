package org.mujaz.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.model.Author;
import org.mujaz.model.Route;
import org.mujaz.model.Term;
import org.mujaz.plan.Addresses;
import org.mujaz.plan.Edition;
import org.mujaz.plan.Paging;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.Subject;
import org.mujaz.view.LinkView;
import org.mujaz.view.PagerView;
import org.mujaz.view.Pages;

/** Makes the views of paginated lists and of indexes. */
final class ListPages {

  private final Context context;
  private final FrameViews frame;
  private final StoryViews stories;
  private final DigestViews digests;
  private final TermViews terms;
  private final SiteData site;
  private final ListData data;

  ListPages(
      Context context, FrameViews frame, StoryViews stories, DigestViews digests, SiteData site) {
    this.context = context;
    this.frame = frame;
    this.stories = stories;
    this.digests = digests;
    this.site = site;
    this.data = new ListData(context);
    this.terms = new TermViews(context);
  }

  Pages home(PlannedPage page, Subject.Home home) {
    Route first = Addresses.home(context.language());
    Head head =
        (home.paging().number() == 1
                ? Head.of("home", context.siteTitle(), siteDescription(), List.of())
                : Head.of(
                    "home",
                    numbered(context.words("title.earlier"), home.paging()),
                    numbered(siteDescription(), home.paging()),
                    List.of()))
            .withFeeds(first, context.siteTitle());
    JsonObject list = data.collection(page.route(), head, stories.routes(home.digests()));
    Head complete =
        home.paging().number() == 1
            ? head.withData(site.site(first, List.of(context.language())), list)
            : head.withData(list);
    return new Pages.Home(
        frame.site(page.route()),
        frame.page(page, complete),
        digests.digests(home.digests()),
        pager(first, home.paging()));
  }

  Pages terms(PlannedPage page, Subject.Terms index, Edition edition) {
    String title = context.words("title." + index.kind().folder());
    Head head = Head.of("terms", title, context.about(index.kind().folder(), title), List.of());
    Head complete = head.withData(data.collection(page.route(), head, List.of()));
    return new Pages.Terms(
        frame.site(page.route()),
        frame.page(page, complete),
        TermViews.name(index.kind()),
        terms.letters(edition.terms(index.kind())));
  }

  Pages list(PlannedPage page, Subject.TermList list) {
    Term term = list.term();
    Route first = Addresses.term(context.language(), term.kind(), term.id());
    String title = term.name().in(context.language());
    LinkView index =
        new LinkView(
            frame.local(Addresses.terms(context.language(), term.kind())),
            context.words("title." + term.kind().folder()));
    Head head =
        Head.of(
                "list",
                numbered(title, list.paging()),
                numbered(terms.description(term), list.paging()),
                List.of(index))
            .withFeeds(first, frame.documentTitle(title));
    List<Route> items = list.articles().stream().map(stories::route).toList();
    JsonObject shown =
        term instanceof Author author && list.paging().number() == 1
            ? data.profile(page.route(), head, author)
            : data.collection(page.route(), head, items);
    return new Pages.ListPage(
        frame.site(page.route()),
        frame.page(page, head.withData(shown)),
        terms.term(term, list.count()),
        list.articles().stream().map(stories::story).toList(),
        pager(first, list.paging()));
  }

  private String siteDescription() {
    return context.config().description().in(context.language());
  }

  private String numbered(String title, Paging paging) {
    return paging.number() == 1
        ? title
        : context.words("title.page", Map.of("title", title, "number", paging.number()));
  }

  private PagerView pager(Route first, Paging paging) {
    int number = paging.number();
    return new PagerView(
        number,
        paging.total(),
        number > 1 ? Optional.of(frame.local(Addresses.page(first, number - 1))) : Optional.empty(),
        number < paging.total()
            ? Optional.of(frame.local(Addresses.page(first, number + 1)))
            : Optional.empty());
  }
}
