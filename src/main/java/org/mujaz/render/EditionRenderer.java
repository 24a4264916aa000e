package org.mujaz.render;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.model.Article;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.model.StandingText;
import org.mujaz.model.Term;
import org.mujaz.plan.Addresses;
import org.mujaz.plan.Paging;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.Subject;
import org.mujaz.text.Words;
import org.mujaz.view.ArticleView;
import org.mujaz.view.CorrectedStoryView;
import org.mujaz.view.CorrectionView;
import org.mujaz.view.DigestView;
import org.mujaz.view.LinkView;
import org.mujaz.view.PagerView;
import org.mujaz.view.Pages;
import org.mujaz.view.PictureView;

/** Makes the views of the pages of one edition. */
final class EditionRenderer {

  private static final int DESCRIPTION_LENGTH = 200;

  private final Context context;
  private final MediaViews media;
  private final FrameViews frame;
  private final StoryViews stories;
  private final DigestViews digests;
  private final ArchiveViews archives;
  private final TermViews terms;
  private final Bodies bodies;

  EditionRenderer(Context context, MediaViews media) {
    this.context = context;
    this.media = media;
    this.frame = new FrameViews(context);
    this.stories = new StoryViews(context, media);
    this.digests = new DigestViews(context, stories);
    this.archives = new ArchiveViews(context);
    this.terms = new TermViews(context);
    this.bodies = new Bodies(context, media);
  }

  FrameViews frame() {
    return frame;
  }

  DigestViews digests() {
    return digests;
  }

  Pages home(PlannedPage page, Subject.Home home) {
    Route first = Addresses.home(context.language());
    Head head =
        Head.of("home", numbered(context.siteTitle(), home.paging()), "", List.of())
            .withFeeds(first);
    return new Pages.Home(
        frame.site(page.route()),
        frame.page(page, head),
        digests.digests(home.digests()),
        pager(first, home.paging()));
  }

  Pages day(PlannedPage page, Subject.Day day) {
    LocalDate date = day.digest().day();
    DigestView digest = digests.digest(day.digest());
    String title = context.words("title.digest", Map.of("date", digest.date().text()));
    Head head =
        Head.of(
                "day",
                title,
                day.digest().lead().summary(),
                List.of(yearLink(date.getYear()), monthLink(YearMonth.from(date))))
            .withPicture(day.digest().lead().picture().flatMap(media::picture));
    return new Pages.Day(
        frame.site(page.route()),
        frame.page(page, head),
        digest,
        day.earlier().map(this::dayLink),
        day.later().map(this::dayLink));
  }

  Pages month(PlannedPage page, Subject.Month month) {
    Head head =
        Head.of(
            "month",
            context.dates().writer().monthYear(month.month()),
            "",
            List.of(archiveLink(), yearLink(month.month().getYear())));
    return new Pages.Month(
        frame.site(page.route()),
        frame.page(page, head),
        archives.month(month.month(), month.digests()),
        archives.weekdays(),
        digests.digests(month.digests()),
        month.earlier().map(this::monthLink),
        month.later().map(this::monthLink));
  }

  Pages year(PlannedPage page, Subject.Year year) {
    Head head =
        Head.of(
            "year",
            context.dates().writer().year(Year.of(year.year())),
            "",
            List.of(archiveLink()));
    return new Pages.Year(
        frame.site(page.route()),
        frame.page(page, head),
        archives.year(year.year(), year.digests()),
        archives.weekdays(),
        year.earlier().map(this::yearLink),
        year.later().map(this::yearLink));
  }

  Pages archive(PlannedPage page) {
    Head head = Head.of("archive", context.words("title.archive"), "", List.of());
    return new Pages.Archive(
        frame.site(page.route()),
        frame.page(page, head),
        archives.archive(context.plan().edition(context.language()).digests()));
  }

  Pages terms(PlannedPage page, Subject.Terms index) {
    Head head = Head.of("terms", context.words("title." + index.kind().folder()), "", List.of());
    return new Pages.Terms(
        frame.site(page.route()),
        frame.page(page, head),
        TermViews.name(index.kind()),
        terms.letters(context.plan().edition(context.language()).terms(index.kind())));
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
        Head.of("list", numbered(title, list.paging()), terms.description(term), List.of(index))
            .withFeeds(first);
    return new Pages.ListPage(
        frame.site(page.route()),
        frame.page(page, head),
        terms.term(term, list.count()),
        list.articles().stream().map(stories::story).toList(),
        pager(first, list.paging()));
  }

  Pages article(PlannedPage page, Subject.ArticlePage subject) {
    Article article = subject.article();
    Optional<PictureView> picture = article.picture().flatMap(media::picture);
    LocalDate day = article.published().day();
    List<LinkView> way = new ArrayList<>();
    way.add(dayLink(day));
    article.section().map(stories::section).ifPresent(way::add);
    Head head =
        Head.of("article", article.title(), Words.cap(article.summary(), DESCRIPTION_LENGTH), way)
            .asArticle(Addresses.article(article.language(), article))
            .withPicture(picture);
    ArticleView view =
        new ArticleView(
            stories.story(article),
            bodies.html(article.prose(), article.links(), page.route(), Bodies.Place.PAGE),
            stories.people(article.authors()),
            stories.people(article.translators()),
            article.tags().stream().map(stories::term).toList(),
            corrections(article),
            dayLink(day),
            subject.previous().map(stories::title),
            subject.next().map(stories::title),
            subject.related().stream().map(stories::story).toList());
    return new Pages.Article(frame.site(page.route()), frame.page(page, head), view);
  }

  Pages standing(PlannedPage page, StandingText text) {
    Head head =
        Head.of("page", text.title(), Words.cap(text.summary(), DESCRIPTION_LENGTH), List.of())
            .withPicture(text.picture().flatMap(media::picture));
    return new Pages.Standing(
        frame.site(page.route()),
        frame.page(page, head),
        text.summary(),
        bodies.html(text.prose(), text.links(), page.route(), Bodies.Place.PAGE),
        text.picture().flatMap(media::picture),
        text.updated().map(context.dates()::moment));
  }

  Pages corrections(PlannedPage page, Subject.Corrections subject) {
    Head head = Head.of("corrections", context.words("title.corrections"), "", List.of());
    List<CorrectedStoryView> entries =
        subject.corrected().stream()
            .flatMap(
                article ->
                    corrections(article).stream()
                        .map(c -> new CorrectedStoryView(stories.title(article), c)))
            .sorted(
                (a, b) ->
                    b.correction().date().datetime().compareTo(a.correction().date().datetime()))
            .toList();
    Optional<LinkView> policy =
        context
            .config()
            .policies()
            .corrections()
            .flatMap(id -> context.plan().standingPage(id.id()))
            .flatMap(p -> p.in(context.language()))
            .map(text -> new LinkView(frame.local(Addresses.standing(text)), text.title()));
    return new Pages.Corrections(frame.site(page.route()), frame.page(page, head), entries, policy);
  }

  private List<CorrectionView> corrections(Article article) {
    return article.corrections().stream()
        .map(c -> new CorrectionView(context.dates().moment(c.date()), c.text()))
        .toList();
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

  private LinkView archiveLink() {
    return new LinkView(
        frame.local(Addresses.archive(context.language())), context.words("title.archive"));
  }

  private LinkView yearLink(int year) {
    return new LinkView(
        frame.local(Addresses.year(context.language(), year)),
        context.dates().writer().year(Year.of(year)));
  }

  private LinkView monthLink(YearMonth month) {
    return new LinkView(
        frame.local(Addresses.month(context.language(), month)),
        context.dates().writer().monthYear(month));
  }

  private LinkView dayLink(LocalDate day) {
    Language language = context.language();
    Route here = Addresses.day(language, day);
    Route route = context.plan().contains(here) ? here : Addresses.day(language.other(), day);
    return new LinkView(frame.local(route), context.dates().writer().longDate(day));
  }
}
