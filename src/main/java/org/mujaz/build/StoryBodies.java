package org.mujaz.build;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.mujaz.cache.Cache;
import org.mujaz.cache.Key;
import org.mujaz.cache.KeyMaker;
import org.mujaz.cache.Packer;
import org.mujaz.cache.Unpacker;
import org.mujaz.concurrent.Progress;
import org.mujaz.concurrent.Workers;
import org.mujaz.markdown.CachedProse;
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

  private final CachedProse prose;
  private final Cache cache;
  private final boolean related;
  private final Progress progress;
  private final GistReader reader = new GistReader();
  private final Map<ProseRef, Gist> gists = new ConcurrentHashMap<>();

  /**
   * The bodies of the stories of {@code site}, in {@code prose}.
   *
   * @param cache keeps what they are about
   * @param related whether that is asked for
   * @param progress is told how many there are, and of each that is read
   */
  StoryBodies(CachedProse prose, Cache cache, Site site, boolean related, Progress progress) {
    this.prose = prose;
    this.cache = cache;
    this.related = related;
    this.progress = progress;
    progress.expect(site.stories().stream().mapToInt(story -> story.versions().size()).sum());
  }

  /** The blocks of the text of an article. */
  List<String> blocks(Article article) {
    List<String> blocks = read(article);
    done(article, () -> blocks);
    return blocks;
  }

  /** Is told that nobody will ask for the blocks of an article. */
  void known(Article article) {
    done(article, () -> read(article));
  }

  private void done(Article article, Supplier<List<String>> blocks) {
    if (related) {
      gists.put(article.prose(), gist(article, blocks));
    }
    progress.done();
  }

  private List<String> read(Article article) {
    // What stands for addresses and pictures has no words.
    return BodyText.of(prose.get(article.prose()).html(mark -> ""));
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
    workers.forEach(unread, this::known);
    return article -> gists.getOrDefault(article.prose(), Gist.NONE);
  }

  private Gist gist(Article article, Supplier<List<String>> blocks) {
    Key key = words("gist", article).key();
    return cache
        .find(key)
        .map(found -> gist(found.parts()))
        .orElseGet(
            () -> {
              Gist gist = reader.gist(article.title(), article.summary(), blocks.get());
              cache.put(key, bytes(gist));
              return gist;
            });
  }

  /**
   * Begins a key of something that is made of all words of an article.
   *
   * @param what is made
   */
  KeyMaker words(String what, Article article) {
    return cache
        .key()
        .add(what)
        .add(article.title())
        .add(article.summary())
        .add(prose.key(article.prose()));
  }

  private static byte[] bytes(Gist gist) {
    Packer out = new Packer();
    return out.list(gist.words().asLongStream().boxed().toList(), out::number).bytes();
  }

  private static Gist gist(Unpacker in) {
    return new Gist(in.list(in::number).stream().mapToInt(Long::intValue));
  }
}
