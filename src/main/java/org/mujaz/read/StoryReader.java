package org.mujaz.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.config.SiteConfig;
import org.mujaz.markdown.StoredBodies;
import org.mujaz.model.Language;
import org.mujaz.problem.Problems;
import org.mujaz.read.ContentMemory.Told;
import org.mujaz.read.StoryFiles.SharedFacts;
import org.mujaz.source.SourcePath;

/** Reads the files of one story or standing page; safe for any thread. */
public final class StoryReader {

  private final ArticleReader articles;
  private final Optional<KeptStories> kept;

  /**
   * A reader for one site.
   *
   * @param config what site.yaml says
   * @param bodies makes prose of bodies and keeps it
   */
  public StoryReader(SiteConfig config, StoredBodies bodies) {
    this(new ArticleReader(config, bodies, new Problems()), Optional.empty());
  }

  private StoryReader(ArticleReader articles, Optional<KeptStories> kept) {
    this.articles = articles;
    this.kept = kept;
  }

  /** The same reader, which does not read again what is kept. */
  public StoryReader keeping(KeptStories stories) {
    return new StoryReader(articles, Optional.of(stories));
  }

  Told read(StoryGroup group) {
    return kept.isPresent()
        ? kept.get().read(group, this::make)
        : make(StoryBytes.of(group, bytes -> Optional.empty()));
  }

  /** Reads files that are in memory. */
  Told make(StoryBytes story) {
    Problems own = new Problems();
    StoryFiles files = read(story, articles.telling(own));
    return new Told(files, own.isEmpty() ? List.of() : own.sorted());
  }

  private static StoryFiles read(StoryBytes story, ArticleReader articles) {
    Area area = story.group().area();
    Optional<SharedFacts> shared = story.shared().map(file -> shared(file, area, articles));
    Facts facts = shared.map(SharedFacts::facts).orElse(Facts.NONE);
    Map<Language, VersionText> texts = new EnumMap<>(Language.class);
    List<SourcePath> unread = new ArrayList<>();
    story
        .versions()
        .forEach(
            (language, file) ->
                articles
                    .open(file, area, language, facts)
                    .ifPresentOrElse(
                        text -> texts.put(language, text), () -> unread.add(file.path())));
    return new StoryFiles(
        story.group().path(), shared, versions(story, texts, facts, articles), unread);
  }

  private static SharedFacts shared(FileBytes file, Area area, ArticleReader articles) {
    return new SharedFacts(file.path(), articles.shared(file, area).orElse(Facts.NONE));
  }

  private static List<ArticleFile> versions(
      StoryBytes story, Map<Language, VersionText> texts, Facts facts, ArticleReader articles) {
    List<ArticleFile> versions = new ArrayList<>();
    texts.forEach(
        (language, text) -> {
          boolean compared = texts.values().stream().anyMatch(other -> other.states(language));
          Optional<String> name = story.name(language);
          versions.add(articles.article(text, name, language, facts, compared));
        });
    return versions;
  }
}
