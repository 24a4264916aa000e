package org.mujaz.build;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mujaz.concurrent.Progress;
import org.mujaz.concurrent.Workers;
import org.mujaz.markdown.ProseStore;
import org.mujaz.model.Article;
import org.mujaz.model.ProseRef;
import org.mujaz.model.Site;
import org.mujaz.plan.Gists;
import org.mujaz.search.BodyText;
import org.mujaz.search.Gist;
import org.mujaz.search.GistReader;

/**
 * Reads each body once more for its words: the search index takes them, and what the text is about
 * stays in memory. Safe for any thread.
 */
final class StoryBodies {

  private final ProseStore prose;
  private final boolean related;
  private final Progress progress;
  private final GistReader reader = new GistReader();
  private final Map<ProseRef, Gist> gists = new ConcurrentHashMap<>();

  /**
   * The bodies of the stories of {@code site}, in {@code prose}.
   *
   * @param related whether what they are about is asked for
   * @param progress is told how many there are, and of each that is read
   */
  StoryBodies(ProseStore prose, Site site, boolean related, Progress progress) {
    this.prose = prose;
    this.related = related;
    this.progress = progress;
    progress.expect(site.stories().stream().mapToInt(story -> story.versions().size()).sum());
  }

  /** The blocks of the text of an article. */
  List<String> blocks(Article article) {
    // What stands for addresses and pictures has no words.
    List<String> blocks = BodyText.of(prose.get(article.prose()).html(mark -> ""));
    if (related) {
      gists.put(article.prose(), reader.gist(article.title(), article.summary(), blocks));
    }
    progress.done();
    return blocks;
  }

  /** What each article is about; reads those whose blocks nobody asked for. */
  Gists gists(Site site, Workers workers) {
    if (!related) {
      return Gists.NONE;
    }
    List<Article> unread =
        site.stories().stream()
            .flatMap(story -> story.versions().stream())
            .filter(article -> !gists.containsKey(article.prose()))
            .toList();
    workers.forEach(unread, this::blocks);
    return article -> gists.getOrDefault(article.prose(), Gist.NONE);
  }
}
