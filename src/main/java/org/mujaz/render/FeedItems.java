package org.mujaz.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mujaz.config.FeedSettings;
import org.mujaz.model.Article;
import org.mujaz.model.Author;
import org.mujaz.model.Tag;
import org.mujaz.text.MachineDate;
import org.mujaz.view.FeedView;

/** Makes the items of feeds of stories. */
final class FeedItems {

  private final Context context;
  private final MediaViews media;
  private final FeedTexts texts;
  private final TagUris ids;
  private final RecentItems recent = new RecentItems();

  FeedItems(Context context, MediaViews media, FeedTexts texts) {
    this.context = context;
    this.media = media;
    this.texts = texts;
    this.ids = new TagUris(context.config().url());
  }

  FeedView.Item item(Article article) {
    String id = ids.article(article);
    return recent.get(id, () -> made(article, id));
  }

  private FeedView.Item made(Article article, String id) {
    return new FeedView.Item(
        id,
        texts.url(article),
        article.title(),
        article.summary(),
        context.config().feeds().content() == FeedSettings.Content.FULL
            ? Optional.of(texts.whole(article))
            : Optional.empty(),
        MachineDate.rfc3339(article.published().at()),
        MachineDate.rfc822(article.published().at()),
        UpdateTime.of(FeedViews.changed(article).at(), id),
        people(article),
        categories(article),
        article.picture().flatMap(media::picture));
  }

  private List<String> people(Article article) {
    return Stream.concat(article.authors().stream(), article.translators().stream())
        .map(Author::name)
        .map(name -> name.in(context.language()))
        .distinct()
        .toList();
  }

  private List<String> categories(Article article) {
    List<String> names = new ArrayList<>();
    article.section().ifPresent(section -> names.add(section.name().in(context.language())));
    article.tags().stream().map(Tag::name).forEach(n -> names.add(n.in(context.language())));
    return names.stream().distinct().toList();
  }
}
