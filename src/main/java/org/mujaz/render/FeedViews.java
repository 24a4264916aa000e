package org.mujaz.render;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mujaz.config.FeedSettings;
import org.mujaz.model.Article;
import org.mujaz.model.Correction;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.model.Timestamp;
import org.mujaz.plan.Addresses;
import org.mujaz.plan.Subject;
import org.mujaz.text.MachineDate;
import org.mujaz.view.FeedView;
import org.mujaz.view.Html;
import org.mujaz.view.Pages;

/** Makes the views of feeds. */
final class FeedViews {

  /** The year of our tag URIs, for a feed in which nothing was ever changed. */
  private static final ZonedDateTime BEGINNING =
      Instant.parse(TagUris.SINCE + "-01-01T00:00:00Z").atZone(ZoneOffset.UTC);

  private final Context context;
  private final FeedTitles titles;
  private final FeedItems stories;
  private final DigestItems digests;
  private final CorrectionItems corrections;
  private final TagUris ids;

  FeedViews(Context context, MediaViews media, StoryViews stories, FeedCuts cuts) {
    this.context = context;
    this.titles = new FeedTitles(context);
    this.ids = new TagUris(context.config().url());
    FeedTexts texts = new FeedTexts(context, media, cuts);
    this.stories = new FeedItems(context, media, texts);
    this.digests = new DigestItems(context, media, stories, texts, cuts);
    this.corrections = new CorrectionItems(context, texts);
  }

  Pages feed(Route self, Subject.Feed feed) {
    Language language = context.language();
    Route page =
        feed.term()
            .map(term -> Addresses.term(language, term.kind(), term.id()))
            .orElseGet(() -> Addresses.home(language));
    return view(
        self,
        page,
        titles.of(feed.term()),
        newest(feed.articles().stream().map(FeedViews::changed)),
        feed.articles(),
        stories::item);
  }

  Pages digests(Route self, Subject.DigestFeed feed) {
    Stream<Article> articles = feed.digests().stream().flatMap(d -> d.articles().stream());
    return view(
        self,
        Addresses.home(context.language()),
        titles.digests(),
        newest(articles.map(FeedViews::changed)),
        feed.digests(),
        digests::item);
  }

  Pages corrections(Route self, Subject.CorrectionsFeed feed) {
    List<CorrectionLog> newest =
        CorrectionLog.of(feed.corrected()).stream()
            .limit(context.config().feeds().items())
            .toList();
    return view(
        self,
        Addresses.corrections(context.language()),
        titles.corrections(),
        newest(newest.stream().map(entry -> entry.correction().date())),
        newest,
        corrections::item);
  }

  private <T> Pages view(
      Route self,
      Route page,
      FeedTitles.Title title,
      ZonedDateTime updated,
      List<T> news,
      Function<T, FeedView.Item> item) {
    Language language = context.language();
    FeedSettings settings = context.config().feeds();
    List<FeedView.Item> items = items(news, item);
    FeedView view =
        new FeedView(
            ids.feed(self),
            title.name(),
            title.description(),
            language.code(),
            language.direction().attribute(),
            context.urls().absolute(self),
            context.urls().absolute(page),
            settings.hub().map(URI::toASCIIString),
            latest(updated, items),
            MachineDate.rfc822(updated),
            context.siteTitle(),
            settings.content() == FeedSettings.Content.FULL,
            news.size(),
            items);
    return new Pages.Feed(PlainFeed.of(view, language.direction()));
  }

  /** No item is newer than its feed (RFC 4287, 4.2.15), not by a fraction of a second either. */
  private static String latest(ZonedDateTime updated, List<FeedView.Item> items) {
    return Stream.concat(
            Stream.of(MachineDate.rfc3339(updated)), items.stream().map(FeedView.Item::updated))
        .max(Comparator.comparing(OffsetDateTime::parse))
        .orElseThrow();
  }

  /** As many as can possibly fit, so that no more texts are in memory. */
  private static <T> List<FeedView.Item> items(List<T> news, Function<T, FeedView.Item> item) {
    List<FeedView.Item> items = new ArrayList<>();
    int size = 0;
    for (T one : news) {
      FeedView.Item made = item.apply(one);
      size += made.content().map(Html::markup).map(String::length).orElse(0);
      if (size > FeedSize.MOST_BYTES) {
        break;
      }
      items.add(made);
    }
    return items;
  }

  /** The feed with its newest items, and a note of how many there are. */
  FeedView shortened(FeedView feed, int items) {
    String note = context.words("feed.shortened", Map.of("count", items, "total", feed.total()));
    return feed.shortened(items, (feed.description() + " " + note).strip());
  }

  /** An empty feed has a fixed date: its bytes depend on no clock. */
  static ZonedDateTime newest(Stream<Timestamp> changes) {
    return changes.max(Timestamp::compareTo).map(Timestamp::at).orElse(BEGINNING);
  }

  /** The last change of what an item shows. */
  static Timestamp changed(Article article) {
    Timestamp last = article.published();
    if (article.updated().isPresent()) {
      last = later(last, article.updated().get());
    }
    for (Correction correction : article.corrections()) {
      last = later(last, correction.date());
    }
    return last;
  }

  private static Timestamp later(Timestamp one, Timestamp other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
