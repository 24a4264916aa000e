package org.mujaz.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.model.Article;
import org.mujaz.model.Route;
import org.mujaz.model.StandingText;
import org.mujaz.plan.Addresses;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.Subject;
import org.mujaz.text.Words;
import org.mujaz.view.ArticleView;
import org.mujaz.view.CorrectedStoryView;
import org.mujaz.view.CorrectionView;
import org.mujaz.view.LinkView;
import org.mujaz.view.Pages;
import org.mujaz.view.PictureView;

/** Makes the views of articles, standing pages and corrections. */
final class TextPages {

  /** So long may the description of a text be. */
  static final int DESCRIPTION = 200;

  private final Context context;
  private final MediaViews media;
  private final FrameViews frame;
  private final StoryViews stories;
  private final Bodies bodies;
  private final DateLinks links;
  private final StructuredData data;
  private final ListData lists;
  private final CorrectionViews corrections;

  TextPages(
      Context context, MediaViews media, FrameViews frame, StoryViews stories, SiteData site) {
    this.context = context;
    this.media = media;
    this.frame = frame;
    this.stories = stories;
    this.bodies = new Bodies(context, media);
    this.links = new DateLinks(context);
    this.data = new StructuredData(context, stories, media, site);
    this.lists = new ListData(context);
    this.corrections = new CorrectionViews(context, stories);
  }

  Pages article(PlannedPage page, Subject.ArticlePage subject) {
    Article article = subject.article();
    Optional<PictureView> picture = article.picture().flatMap(media::shared);
    LocalDate day = article.published().day();
    List<LinkView> way = new ArrayList<>();
    way.add(links.day(day));
    article.section().map(stories::section).ifPresent(way::add);
    Head head =
        Head.of("article", article.title(), Words.cap(article.summary(), DESCRIPTION), way)
            .asArticle()
            .withPicture(picture);
    Head complete = head.withData(data.article(article, context.cards().picture(page, head)));
    ArticleView view =
        new ArticleView(
            stories.story(article),
            stories.parallel(article),
            stories.translation(article),
            Optional.of(article.summary()).filter(summary -> article.summarised()),
            bodies.html(article.prose(), article.links(), page.route(), Bodies.Place.PAGE),
            stories.people(article.authors()),
            stories.people(article.translators()),
            article.tags().stream().map(stories::term).toList(),
            corrections(article),
            links.day(day),
            subject.previous().map(stories::headline),
            subject.next().map(stories::headline),
            subject.related().articles().stream().map(stories::story).toList());
    return new Pages.Article(frame.site(page.route()), frame.page(page, complete), view);
  }

  Pages standing(PlannedPage page, StandingText text) {
    Head head =
        Head.of("page", text.title(), Words.cap(text.summary(), DESCRIPTION), List.of())
            .withPicture(text.picture().flatMap(media::shared));
    return new Pages.Standing(
        frame.site(page.route()),
        frame.page(page, head),
        text.summary(),
        bodies.html(text.prose(), text.links(), page.route(), Bodies.Place.PAGE),
        text.picture().flatMap(media::picture),
        text.updated().map(context.dates()::moment));
  }

  Pages corrections(PlannedPage page, Subject.Corrections subject) {
    List<Route> corrected =
        CorrectionLog.of(subject.corrected()).stream()
            .map(entry -> stories.route(entry.article()))
            .distinct()
            .toList();
    Head head =
        Head.of(
                "corrections",
                context.words("title.corrections"),
                context.words("description.corrections", Map.of("site", context.siteTitle())),
                List.of())
            .withFeeds(page.route(), frame.documentTitle(context.words("title.corrections")));
    List<CorrectedStoryView> entries =
        CorrectionLog.of(subject.corrected()).stream().map(corrections::corrected).toList();
    Optional<LinkView> policy =
        context
            .config()
            .policies()
            .corrections()
            .flatMap(id -> context.around().standingPage(id.id()))
            .flatMap(p -> p.in(context.language()))
            .map(text -> new LinkView(frame.local(Addresses.standing(text)), text.title()));
    Head complete = head.withData(lists.collection(page.route(), head, corrected));
    return new Pages.Corrections(
        frame.site(page.route()), frame.page(page, complete), entries, policy);
  }

  private List<CorrectionView> corrections(Article article) {
    return article.corrections().stream().map(corrections::correction).toList();
  }
}
