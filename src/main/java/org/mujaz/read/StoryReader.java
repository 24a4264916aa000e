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
import org.mujaz.read.StoryFiles.SharedFacts;
import org.mujaz.source.SourcePath;

/** Reads the files of one story or standing page. */
final class StoryReader {

  private final ArticleReader articles;

  StoryReader(SiteConfig config, StoredBodies bodies, Problems problems) {
    this(new ArticleReader(config, bodies, problems));
  }

  private StoryReader(ArticleReader articles) {
    this.articles = articles;
  }

  /** The same reader, which tells others what is wrong: to make one takes as long as a story. */
  StoryReader telling(Problems others) {
    return new StoryReader(articles.telling(others));
  }

  StoryFiles read(StoryGroup group) {
    Optional<SharedFacts> shared =
        group
            .shared()
            .map(
                file ->
                    new SharedFacts(
                        file.path(), articles.shared(file, group.area()).orElse(Facts.NONE)));
    Facts facts = shared.map(SharedFacts::facts).orElse(Facts.NONE);
    Map<Language, VersionText> texts = new EnumMap<>(Language.class);
    List<SourcePath> unread = new ArrayList<>();
    group
        .versions()
        .forEach(
            (language, file) ->
                articles
                    .open(file, group.area(), language, facts)
                    .ifPresentOrElse(
                        text -> texts.put(language, text), () -> unread.add(file.path())));
    return new StoryFiles(group.path(), shared, versions(texts, facts), unread);
  }

  private List<ArticleFile> versions(Map<Language, VersionText> texts, Facts facts) {
    List<ArticleFile> versions = new ArrayList<>();
    texts.forEach(
        (language, text) -> {
          boolean compared = texts.values().stream().anyMatch(other -> other.states(language));
          versions.add(articles.article(text, language, facts, compared));
        });
    return versions;
  }
}
