package org.mujaz.render;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mujaz.bidi.Isolation;
import org.mujaz.config.FeedSettings;
import org.mujaz.model.Article;
import org.mujaz.model.Author;
import org.mujaz.model.Correction;
import org.mujaz.model.Digest;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.model.Tag;
import org.mujaz.model.Timestamp;
import org.mujaz.plan.Addresses;
import org.mujaz.plan.Subject;
import org.mujaz.text.MachineDate;
import org.mujaz.view.FeedView;
import org.mujaz.view.Html;
import org.mujaz.view.Pages;

/** Makes the views of feeds. */
final class FeedViews {

  private final Context context;
  private final Bodies bodies;
  private final MediaViews media;
  private final TagUris ids;

  FeedViews(Context context, MediaViews media) {
    this.context = context;
    this.media = media;
    this.bodies = new Bodies(context, media);
    this.ids = new TagUris(context.urls().host());
  }

  Pages feed(Route self, Subject.Feed feed) {
    Language language = context.language();
    Route page =
        feed.term()
            .map(term -> Addresses.term(language, term.kind(), term.id()))
            .orElseGet(() -> Addresses.home(language));
    String title =
        feed.term()
            .map(term -> term.name().in(language))
            .map(
                name ->
                    context.words(
                        "title.document", Map.of("title", name, "site", context.siteTitle())))
            .orElseGet(context::siteTitle);
    String description =
        feed.term()
            .map(new TermViews(context)::description)
            .orElseGet(() -> context.config().description().in(language));
    List<FeedView.Item> items = feed.articles().stream().map(this::item).toList();
    return new Pages.Feed(
        view(
            self,
            page,
            title,
            description,
            newest(feed.articles().stream().map(FeedViews::changed)),
            items));
  }

  Pages digests(Route self, Subject.DigestFeed feed) {
    String title = context.words("title.digest-feed", Map.of("site", context.siteTitle()));
    return new Pages.Feed(
        view(
            self,
            Addresses.home(context.language()),
            title,
            context.config().description().in(context.language()),
            newest(
                feed.digests().stream()
                    .flatMap(d -> d.articles().stream())
                    .map(FeedViews::changed)),
            feed.digests().stream().map(this::item).toList()));
  }

  FeedView view(
      Route self,
      Route page,
      String title,
      String description,
      ZonedDateTime updated,
      List<FeedView.Item> items) {
    Language language = context.language();
    return PlainFeed.of(
        new FeedView(
            ids.feed(self),
            title,
            description,
            language.code(),
            language.direction().attribute(),
            context.urls().absolute(self),
            context.urls().absolute(page),
            MachineDate.rfc3339(updated),
            MachineDate.rfc822(updated),
            context.siteTitle(),
            isFull(),
            items),
        language.direction());
  }

  private boolean isFull() {
    return context.config().feeds().content() == FeedSettings.Content.FULL;
  }

  /** An empty feed was last changed at the beginning of time: its bytes depend on no clock. */
  static ZonedDateTime newest(Stream<Timestamp> changes) {
    return changes
        .max(Timestamp::compareTo)
        .map(Timestamp::at)
        .orElseGet(() -> Instant.EPOCH.atZone(ZoneOffset.UTC));
  }

  /** The last change of what an item shows. */
  static Timestamp changed(Article article) {
    return Stream.concat(
            Stream.concat(Stream.of(article.published()), article.updated().stream()),
            article.corrections().stream().map(Correction::date))
        .max(Timestamp::compareTo)
        .orElseGet(article::published);
  }

  private FeedView.Item item(Article article) {
    Route route = Addresses.article(article.language(), article);
    List<String> categories = new ArrayList<>();
    article.section().ifPresent(s -> categories.add(s.name().in(context.language())));
    article.tags().stream().map(Tag::name).forEach(n -> categories.add(n.in(context.language())));
    return new FeedView.Item(
        ids.article(article),
        context.urls().absolute(route),
        article.title(),
        article.summary(),
        isFull() ? Optional.of(content(article, route)) : Optional.empty(),
        MachineDate.rfc3339(article.published().at()),
        MachineDate.rfc822(article.published().at()),
        MachineDate.rfc3339(changed(article).at()),
        Stream.concat(article.authors().stream(), article.translators().stream())
            .map(Author::name)
            .map(name -> name.in(context.language()))
            .distinct()
            .toList(),
        categories,
        article.picture().flatMap(media::picture));
  }

  private Html content(Article article, Route route) {
    return directed(
        bodies.html(article.prose(), article.links(), route, Bodies.Place.FEED).markup());
  }

  /** Feed readers show a text in the direction of their own interface unless it says otherwise. */
  Html directed(String markup) {
    Language language = context.language();
    return new Html(
        "<div dir=\"%s\" lang=\"%s\">%s</div>"
            .formatted(language.direction().attribute(), language.code(), markup));
  }

  /** A digest: its headlines and summaries as a list. */
  private FeedView.Item item(Digest digest) {
    Route route = Addresses.day(context.language(), digest.day());
    String title =
        context.words(
            "title.digest", Map.of("date", context.dates().writer().longDate(digest.day())));
    ZonedDateTime published = newest(digest.articles().stream().map(Article::published));
    ZonedDateTime updated = newest(digest.articles().stream().map(FeedViews::changed));
    return new FeedView.Item(
        ids.digest(context.language(), digest.day()),
        context.urls().absolute(route),
        title,
        digest.lead().title(),
        Optional.of(directed(headlines(digest))),
        MachineDate.rfc3339(published),
        MachineDate.rfc822(published),
        MachineDate.rfc3339(updated),
        List.of(),
        List.of(),
        digest.lead().picture().flatMap(media::picture));
  }

  private String headlines(Digest digest) {
    StringBuilder html = new StringBuilder("<ul>");
    for (Article article : digest.articles()) {
      html.append("<li lang=\"")
          .append(article.language().code())
          .append("\" dir=\"")
          .append(article.language().direction().attribute())
          .append("\"><a href=\"")
          .append(
              Bodies.escaped(
                  context.urls().absolute(Addresses.article(article.language(), article))))
          .append("\">")
          .append(Bodies.escaped(article.title()))
          .append("</a><br>")
          .append(Bodies.escaped(article.summary()))
          .append("</li>");
    }
    return Isolation.body(html.append("</ul>").toString(), context.language());
  }
}
