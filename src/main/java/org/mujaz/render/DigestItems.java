package org.mujaz.render;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mujaz.bidi.Isolation;
import org.mujaz.config.FeedSettings;
import org.mujaz.model.Article;
import org.mujaz.model.Digest;
import org.mujaz.model.Timestamp;
import org.mujaz.plan.Addresses;
import org.mujaz.text.MachineDate;
import org.mujaz.view.FeedView;

/** Makes the items of the digest feed: a day and all its stories. */
final class DigestItems {

  private final Context context;
  private final MediaViews media;
  private final StoryViews stories;
  private final FeedTexts texts;
  private final FeedCuts cuts;
  private final TagUris ids;

  DigestItems(
      Context context, MediaViews media, StoryViews stories, FeedTexts texts, FeedCuts cuts) {
    this.context = context;
    this.media = media;
    this.stories = stories;
    this.texts = texts;
    this.cuts = cuts;
    this.ids = new TagUris(context.config().url());
  }

  FeedView.Item item(Digest digest) {
    ZonedDateTime published =
        digest.articles().stream()
            .map(Article::published)
            .min(Timestamp::compareTo)
            .orElseThrow()
            .at();
    String id = ids.digest(context.language(), digest.day());
    return new FeedView.Item(
        id,
        context.urls().absolute(Addresses.day(context.language(), digest.day())),
        context.words(
            "title.digest", Map.of("date", context.dates().writer().longDate(digest.day()))),
        summary(digest),
        Optional.of(texts.directed(content(digest))),
        MachineDate.rfc3339(published),
        MachineDate.rfc822(published),
        UpdateTime.of(FeedViews.newest(digest.articles().stream().map(FeedViews::changed)), id),
        List.of(),
        List.of(),
        digest.lead().picture().flatMap(media::picture));
  }

  private String summary(Digest digest) {
    String lead = digest.lead().title();
    int others = digest.articles().size() - 1;
    return others == 0
        ? lead
        : context.words("feed.digest", Map.of("title", lead, "count", others));
  }

  private String content(Digest digest) {
    if (context.config().feeds().content() == FeedSettings.Content.FULL) {
      String whole = each(digest, texts::part);
      if (whole.length() <= FeedSize.MOST_OF_A_TEXT) {
        return whole;
      }
      cuts.text(Addresses.day(context.language(), digest.day()));
    }
    return each(digest, texts::summary);
  }

  /** A story of the other edition is a headline and its summary, as on the page of the day. */
  private String each(Digest digest, Function<Article, String> text) {
    StringBuilder html = new StringBuilder();
    for (Article article : DigestViews.inOrder(digest, context.config().sections())) {
      boolean own = article.language() == context.language();
      String story = headline(article) + (own ? text.apply(article) : texts.summary(article));
      html.append(own ? story : FeedTexts.directed(story, article.language()));
    }
    return html.toString();
  }

  private String headline(Article article) {
    return Isolation.body(
        "<h2><a href=\"%s\">%s</a></h2>"
            .formatted(
                Bodies.escaped(context.urls().absolute(stories.route(article))),
                Bodies.escaped(article.title())),
        article.language());
  }
}
