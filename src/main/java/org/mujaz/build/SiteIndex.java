package org.mujaz.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.mujaz.concurrent.Background;
import org.mujaz.concurrent.Workers;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Article;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.model.Site;
import org.mujaz.model.Story;
import org.mujaz.plan.Addresses;
import org.mujaz.plan.SearchFiles;
import org.mujaz.render.IndexFolder;
import org.mujaz.render.SearchRecords;
import org.mujaz.search.IndexBuilder;
import org.mujaz.search.IndexFiles;
import org.mujaz.spool.Spool;

/**
 * The search index of a build. It is made before the plan, since the names of its files tell their
 * content, and waits on disk until they are published.
 */
final class SiteIndex implements IndexFolder, AutoCloseable {

  private final Spool spool;
  private final Caches caches;
  private final Map<Route, Integer> pieces = new ConcurrentHashMap<>();

  /**
   * An empty index.
   *
   * @param caches have what the last build kept of its index
   */
  SiteIndex(BuildRequest request, Caches caches) {
    this.spool = new Spool(request.workFolder(), "search-");
    this.caches = caches;
  }

  /**
   * Indexes the stories of both editions at once: to join what was read of the texts keeps one
   * thread busy for each.
   *
   * @param aside has a thread that is free
   */
  SearchFiles make(
      SiteConfig config, Site site, StoryBodies bodies, Workers workers, Background aside) {
    Supplier<Optional<Route>> english =
        aside.make(() -> edition(Language.ENGLISH, config, site, bodies, workers));
    Map<Language, Route> manifests = new EnumMap<>(Language.class);
    edition(Language.ARABIC, config, site, bodies, workers)
        .ifPresent(made -> manifests.put(Language.ARABIC, made));
    english.get().ifPresent(made -> manifests.put(Language.ENGLISH, made));
    return new SearchFiles(manifests, pieces.keySet().stream().sorted().toList());
  }

  /** The manifest of an edition; nothing where it has no stories. */
  private Optional<Route> edition(
      Language language, SiteConfig config, Site site, StoryBodies bodies, Workers workers) {
    List<Story> stories = oldestFirst(site, language);
    if (stories.isEmpty()) {
      return Optional.empty();
    }
    IndexBuilder index =
        new IndexBuilder(workers, new SpooledFiles(language), caches.search(language));
    StoryTexts texts = new StoryTexts(language, bodies, new SearchRecords(config, language));
    String manifest = index.build(stories, texts, LinkedNames.of(site, language));
    return Optional.of(Addresses.searchFile(language, manifest));
  }

  private static List<Story> oldestFirst(Site site, Language language) {
    Comparator<Story> byDate =
        Comparator.comparing(story -> story.in(language).map(Article::published).orElseThrow());
    List<Story> stories = new ArrayList<>(site.stories());
    stories.removeIf(story -> story.in(language).isEmpty());
    stories.sort(byDate.thenComparing(Story::id));
    return stories;
  }

  private final class SpooledFiles implements IndexFiles {

    private final Language language;

    private SpooledFiles(Language language) {
      this.language = language;
    }

    @Override
    public int keep(byte[] content) {
      return spool.put(content);
    }

    @Override
    public void name(int kept, String name) {
      pieces.put(Addresses.searchFile(language, name), kept);
    }
  }

  @Override
  public byte[] bytes(Route route) {
    return spool.get(Optional.ofNullable(pieces.get(route)).orElseThrow());
  }

  @Override
  public void close() {
    spool.close();
  }
}
