package org.mujaz.render;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Article;
import org.mujaz.model.Route;
import org.mujaz.model.Term;
import org.mujaz.plan.Edition;
import org.mujaz.plan.PlannedPage;
import org.mujaz.text.NameOrder;
import org.mujaz.view.ChoiceView;
import org.mujaz.view.CountedLinkView;
import org.mujaz.view.Pages;
import org.mujaz.view.SearchView;

/** Makes the view of the page where readers look for a story. */
final class SearchPages {

  /** The rest is in the index of topics or sources, to which the page leads. */
  private static final int MOST = 24;

  private static final Comparator<Edition.TermStories> MOST_STORIES =
      Comparator.comparing((Edition.TermStories term) -> term.articles().size())
          .reversed()
          .thenComparing(term -> term.term().id());

  private final Context context;
  private final FrameViews frame;
  private final TermViews terms;
  private final ArchiveViews archives;

  SearchPages(Context context, FrameViews frame) {
    this.context = context;
    this.frame = frame;
    this.terms = new TermViews(context);
    this.archives = new ArchiveViews(context);
  }

  /** The page without a query, which is the canonical one of every query too. */
  Pages search(PlannedPage page, Optional<Route> index, Edition edition) {
    String description = context.words("description.search", Map.of("site", context.siteTitle()));
    Head head = Head.of("search", context.words("title.search"), description, List.of());
    return new Pages.Search(
        frame.site(page.route()),
        frame.page(page, head),
        sections(edition, context.config()),
        most(edition.terms(Term.Kind.TAG)),
        most(edition.terms(Term.Kind.SOURCE)),
        archives.archive(edition.digests()),
        index.map(manifest -> box(manifest, edition)));
  }

  private SearchView box(Route manifest, Edition edition) {
    List<Article> articles = edition.articles();
    List<ChoiceView> choices =
        context.config().sections().stream()
            .filter(s -> articles.stream().anyMatch(a -> a.section().filter(s::equals).isPresent()))
            .map(s -> new ChoiceView(s.id(), s.name().in(context.language())))
            .toList();
    return new SearchView(
        context.urls().local(manifest),
        choices,
        articles.get(articles.size() - 1).published().day().toString(),
        articles.get(0).published().day().toString());
  }

  private List<CountedLinkView> sections(Edition edition, SiteConfig config) {
    return config.sections().stream()
        .map(section -> edition.term(Term.Kind.SECTION, section.id()))
        .flatMap(Optional::stream)
        .filter(section -> !section.articles().isEmpty())
        .map(terms::link)
        .toList();
  }

  private List<CountedLinkView> most(Collection<Edition.TermStories> all) {
    List<CountedLinkView> most =
        all.stream().sorted(MOST_STORIES).limit(MOST).map(terms::link).toList();
    return NameOrder.sorted(most, CountedLinkView::text, context.language());
  }
}
