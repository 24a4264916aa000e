package org.mujaz.render;

import java.util.Optional;
import org.mujaz.model.Term;
import org.mujaz.plan.Edition;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.Subject;
import org.mujaz.theme.Theme;
import org.mujaz.view.Pages;

/** Makes the views of the pages of one edition, and names the templates that show them. */
final class EditionRenderer {

  private final Theme theme;
  private final Edition edition;
  private final SiteData data;
  private final FrameViews frame;
  private final DigestViews digests;
  private final CalendarPages calendar;
  private final ListPages lists;
  private final SearchPages search;
  private final TextPages texts;
  private final FeedViews feeds;
  private final FeedLists feedLists;
  private final ParallelSide parallel;
  private final EmailViews emails;

  EditionRenderer(
      Context context,
      Edition edition,
      MediaViews media,
      EmailViews emails,
      Theme theme,
      FeedCuts cuts) {
    this.edition = edition;
    this.emails = emails;
    this.theme = theme;
    this.data = new SiteData(context, theme);
    this.frame = new FrameViews(context);
    StoryViews stories = new StoryViews(context, media);
    this.digests = new DigestViews(context, stories);
    this.calendar = new CalendarPages(context, frame, digests, stories);
    this.lists = new ListPages(context, frame, stories, digests, data);
    this.search = new SearchPages(context, frame);
    this.texts = new TextPages(context, media, frame, stories, data);
    this.feeds = new FeedViews(context, media, stories, cuts);
    this.feedLists = new FeedLists(context, frame, edition);
    this.parallel = new ParallelSide(context, media, stories);
  }

  FrameViews frame() {
    return frame;
  }

  SiteData data() {
    return data;
  }

  EmailViews emails() {
    return emails;
  }

  DigestViews digests() {
    return digests;
  }

  FeedViews feeds() {
    return feeds;
  }

  ParallelSide parallel() {
    return parallel;
  }

  Made make(PlannedPage page) {
    Subject subject = page.subject();
    if (subject instanceof Subject.ArticlePage article) {
      return new Made("article.ftlh", texts.article(page, article));
    } else if (subject instanceof Subject.Standing standing) {
      return new Made(
          own("page-" + standing.text().pageId()).orElse("page.ftlh"),
          texts.standing(page, standing.text()));
    } else if (subject instanceof Subject.Corrections corrections) {
      return new Made("corrections.ftlh", texts.corrections(page, corrections));
    } else if (subject instanceof Subject.Feed feed) {
      return new Made(Made.template(feed.format()), feeds.feed(page.route(), feed));
    } else if (subject instanceof Subject.CorrectionsFeed feed) {
      return new Made(Made.template(feed.format()), feeds.corrections(page.route(), feed));
    } else if (subject instanceof Subject.DigestFeed feed) {
      return new Made(Made.template(feed.format()), feeds.digests(page.route(), feed));
    } else if (subject instanceof Subject.FeedList) {
      return new Made("feeds.ftlx", feedLists.file());
    } else if (subject instanceof Subject.Manifest) {
      return new Made("manifest.ftlj", new Pages.Manifest(frame.manifest()));
    }
    return list(page, subject);
  }

  private Made list(PlannedPage page, Subject subject) {
    if (subject instanceof Subject.TermList list) {
      return new Made(template(list.term()), lists.list(page, list));
    } else if (subject instanceof Subject.Home home) {
      return new Made("home.ftlh", lists.home(page, home));
    } else if (subject instanceof Subject.Terms terms) {
      return new Made("terms.ftlh", lists.terms(page, terms, edition));
    } else if (subject instanceof Subject.Day day) {
      return new Made("day.ftlh", calendar.day(page, day));
    } else if (subject instanceof Subject.Month month) {
      return new Made("month.ftlh", calendar.month(page, month));
    } else if (subject instanceof Subject.Year year) {
      return new Made("year.ftlh", calendar.year(page, year));
    } else if (subject instanceof Subject.Search looked) {
      return new Made("search.ftlh", search.search(page, looked.index(), edition));
    } else if (subject instanceof Subject.Follow) {
      return new Made("follow.ftlh", feedLists.page(page));
    } else if (subject instanceof Subject.Archive) {
      return new Made("archive.ftlh", calendar.archive(page, edition.digests()));
    }
    throw new IllegalStateException("nothing renders " + subject);
  }

  /**
   * A theme may have a template of its own for one section, tag, source or author, or for a kind.
   */
  private String template(Term term) {
    String kind = TermViews.name(term.kind());
    return own(kind + "-" + term.id()).or(() -> own(kind)).orElse("list.ftlh");
  }

  private Optional<String> own(String name) {
    return Optional.of(name + ".ftlh").filter(theme::hasTemplate);
  }
}
