package org.mujaz.build;

import org.mujaz.cache.Key;
import org.mujaz.model.Article;
import org.mujaz.model.Language;
import org.mujaz.model.Section;
import org.mujaz.model.Story;
import org.mujaz.render.SearchRecords;
import org.mujaz.search.IndexSource;
import org.mujaz.search.IndexedRecord;
import org.mujaz.search.IndexedText;

/** Tells the search index of an edition about its stories. */
final class StoryTexts implements IndexSource<Story> {

  private final Language language;
  private final StoryBodies bodies;
  private final SearchRecords records;

  StoryTexts(Language language, StoryBodies bodies, SearchRecords records) {
    this.language = language;
    this.bodies = bodies;
    this.records = records;
  }

  private Article article(Story story) {
    return story.in(language).orElseThrow();
  }

  @Override
  public Key key(Story story) {
    Article article = article(story);
    return bodies
        .words("words", article)
        .add(article.section().map(Section::id).orElse(""))
        .add(article.published().at().toEpochSecond())
        .add(article.published().at().getNano())
        .add(story.id())
        .key();
  }

  @Override
  public IndexedText text(Story story) {
    Article article = article(story);
    return new IndexedText(
        article.title(),
        article.summary(),
        bodies.blocks(article),
        article.section().map(Section::id));
  }

  @Override
  public void known(Story story) {
    bodies.known(article(story));
  }

  @Override
  public IndexedRecord record(Story story) {
    return records.of(story);
  }
}
