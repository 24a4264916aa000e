package org.mujaz.render;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Term;
import org.mujaz.plan.Edition;
import org.mujaz.plan.PlannedPage;
import org.mujaz.text.NameOrder;
import org.mujaz.view.CountedLinkView;
import org.mujaz.view.Pages;

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

  /**
   * Search engines find stories under their own addresses, so they need not list the ways there.
   */
  Pages search(PlannedPage page) {
    String description = context.words("description.search", Map.of("site", context.siteTitle()));
    Head head = Head.of("search", context.words("title.search"), description, List.of());
    Edition edition = context.plan().edition(context.language());
    return new Pages.Search(
        frame.site(page.route()),
        frame.page(page, head),
        sections(edition, context.config()),
        most(edition.terms(Term.Kind.TAG)),
        most(edition.terms(Term.Kind.SOURCE)),
        archives.archive(edition.digests()));
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
