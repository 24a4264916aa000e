package org.mujaz.render;

import java.util.List;
import java.util.Optional;
import org.mujaz.model.Article;
import org.mujaz.model.Language;
import org.mujaz.parallel.Block;
import org.mujaz.parallel.Blocks;
import org.mujaz.plan.Addresses;
import org.mujaz.view.Html;
import org.mujaz.view.ParallelView;

/** Makes what one edition contributes to pages with both versions. */
final class ParallelSide {

  private final Context context;
  private final MediaViews media;
  private final StoryViews stories;
  private final Bodies bodies;

  ParallelSide(Context context, MediaViews media, StoryViews stories) {
    this.context = context;
    this.media = media;
    this.stories = stories;
    this.bodies = new Bodies(context, media);
  }

  /** The body in blocks; its ids begin with the language, so that both bodies fit on one page. */
  List<Block> blocks(Article article) {
    Html body =
        bodies.html(
            article.prose(),
            article.links(),
            Addresses.article(article.language(), article),
            Bodies.Place.PAGE);
    return Blocks.of(body.markup(), context.language().code() + "-");
  }

  ParallelView.Version version(Article article, int alone, boolean shorter) {
    Language language = context.language();
    return new ParallelView.Version(
        language.code(),
        language.direction().attribute(),
        context.urls().local(Addresses.article(language, article)),
        article.title(),
        Optional.of(article.summary()).filter(summary -> article.summarised()),
        context.dates().moment(article.published()),
        stories.people(article.authors()),
        stories.people(article.translators()),
        stories.translation(article),
        article.picture().flatMap(media::picture),
        alone,
        shorter);
  }

  ParallelView.Cell cell(List<Block> blocks) {
    Language language = context.language();
    return new ParallelView.Cell(
        language.code(),
        language.direction().attribute(),
        blocks.isEmpty()
            ? Optional.empty()
            : Optional.of(new Html(String.join("\n", blocks.stream().map(Block::html).toList()))));
  }
}
