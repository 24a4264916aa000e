package org.mujaz.render;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mujaz.model.Article;
import org.mujaz.model.Digest;
import org.mujaz.model.Route;
import org.mujaz.plan.Addresses;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.Subject;
import org.mujaz.text.Words;
import org.mujaz.view.DigestView;
import org.mujaz.view.PageView;
import org.mujaz.view.Pages;

/** Makes the views of the digests of a day, month and year, and of the archive. */
final class CalendarPages {

  private final Context context;
  private final FrameViews frame;
  private final DigestViews digests;
  private final StoryViews stories;
  private final ListData data;
  private final ArchiveViews archives;
  private final DateLinks links;

  CalendarPages(Context context, FrameViews frame, DigestViews digests, StoryViews stories) {
    this.context = context;
    this.frame = frame;
    this.digests = digests;
    this.stories = stories;
    this.data = new ListData(context);
    this.archives = new ArchiveViews(context);
    this.links = new DateLinks(context);
  }

  Pages day(PlannedPage page, Subject.Day day) {
    LocalDate date = day.digest().day();
    DigestView digest = digests.digest(day.digest());
    String title = context.words("title.digest", Map.of("date", digest.date().text()));
    Head head =
        Head.of(
            "day",
            title,
            headlines(day.digest()),
            List.of(links.year(date.getYear()), links.month(YearMonth.from(date))));
    return new Pages.Day(
        frame.site(page.route()),
        head(page, head, stories.routes(List.of(day.digest()))),
        digest,
        day.earlier().map(links::day),
        day.later().map(links::day));
  }

  private PageView head(PlannedPage page, Head head, List<Route> items) {
    return frame.page(page, head.withData(data.collection(page.route(), head, items)));
  }

  /** A digest says of itself what its first headlines are. */
  private static String headlines(Digest digest) {
    String titles =
        digest.articles().stream().map(Article::title).collect(Collectors.joining(" · "));
    return Words.cap(titles, TextPages.DESCRIPTION);
  }

  Pages month(PlannedPage page, Subject.Month month) {
    String title = context.dates().writer().monthYear(month.month());
    Head head =
        Head.of(
            "month",
            title,
            context.about("month", title),
            List.of(links.archive(), links.year(month.month().getYear())));
    List<Route> days =
        month.digests().stream()
            .map(digest -> Addresses.day(context.language(), digest.day()))
            .toList();
    return new Pages.Month(
        frame.site(page.route()),
        head(page, head, days),
        archives.month(month.month(), month.digests()),
        archives.weekdays(),
        digests.digests(month.digests()),
        month.earlier().map(links::month),
        month.later().map(links::month));
  }

  Pages year(PlannedPage page, Subject.Year year) {
    String title = context.dates().writer().year(Year.of(year.year()));
    Head head = Head.of("year", title, context.about("year", title), List.of(links.archive()));
    List<Route> months =
        year.digests().stream()
            .map(digest -> YearMonth.from(digest.day()))
            .distinct()
            .map(month -> Addresses.month(context.language(), month))
            .toList();
    return new Pages.Year(
        frame.site(page.route()),
        head(page, head, months),
        archives.year(year.year(), year.digests()),
        archives.weekdays(),
        year.earlier().map(links::year),
        year.later().map(links::year));
  }

  Pages archive(PlannedPage page, List<Digest> all) {
    String title = context.words("title.archive");
    Head head = Head.of("archive", title, context.about("archive", title), List.of());
    List<Route> years =
        all.stream()
            .map(digest -> digest.day().getYear())
            .distinct()
            .map(year -> Addresses.year(context.language(), year))
            .toList();
    return new Pages.Archive(
        frame.site(page.route()), head(page, head, years), archives.archive(all));
  }
}
