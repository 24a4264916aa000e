package org.mujaz.build;

import java.util.Optional;
import org.mujaz.cache.Cache;
import org.mujaz.concurrent.Progress;
import org.mujaz.concurrent.Workers;
import org.mujaz.config.SiteConfig;
import org.mujaz.config.SiteConfigReader;
import org.mujaz.markdown.CachedProse;
import org.mujaz.markdown.MarkdownRenderer;
import org.mujaz.markdown.StoredBodies;
import org.mujaz.model.HtmlPolicy;
import org.mujaz.problem.Problems;
import org.mujaz.read.Content;
import org.mujaz.read.ContentFolder;
import org.mujaz.read.ContentMemory;
import org.mujaz.read.ContentReader;
import org.mujaz.read.KeptHashes;
import org.mujaz.read.KeptStories;
import org.mujaz.read.StoryReader;
import org.mujaz.read.TextSettings;

/** What content is read with: threads, and a place for its bodies until the build ends. */
final class Reading implements AutoCloseable {

  private final Cache texts;
  private final CachedProse prose;
  private final Workers workers;
  private final Progress progress;

  /**
   * For one build.
   *
   * @param texts keeps what is made of them; is closed at the end
   * @param progress is told how many files there are, and of each that is read
   */
  Reading(BuildRequest request, Cache texts, Progress progress) {
    this.texts = texts;
    this.prose = new CachedProse(texts);
    this.workers = new Workers(request.threads());
    this.progress = progress;
  }

  CachedProse prose() {
    return prose;
  }

  /** What is made of texts, from build to build. */
  Cache texts() {
    return texts;
  }

  Workers workers() {
    return workers;
  }

  /**
   * Reads everything in a folder, which exists.
   *
   * @param settings of the site; without them each file is checked for itself, and raw HTML is not
   *     reported, since nobody knows whether the site trusts it
   */
  Content read(ContentFolder folder, Optional<SiteConfig> settings, Problems problems) {
    return reader(folder, settings, problems, Optional.empty()).read();
  }

  /**
   * What reads everything in a folder likewise.
   *
   * @param memory of earlier readings of the same content
   */
  ContentReader reader(
      ContentFolder folder,
      Optional<SiteConfig> settings,
      Problems problems,
      Optional<ContentMemory> memory) {
    SiteConfig config = settings.orElseGet(SiteConfigReader::standIn);
    HtmlPolicy html = settings.map(SiteConfig::html).orElse(HtmlPolicy.TRUST);
    MarkdownRenderer markdown = new MarkdownRenderer(html, config.digits());
    StoryReader unkept = new StoryReader(config, new StoredBodies(markdown, prose));
    TextSettings counting = TextSettings.of(config).with(html);
    StoryReader stories =
        texts
            .now()
            .map(began -> unkept.keeping(new KeptStories(texts, prose, counting, began)))
            .orElse(unkept);
    Workers told = workers.telling(progress);
    return new ContentReader(folder, stories, new KeptHashes(texts), problems, told, memory);
  }

  @Override
  public void close() {
    try (texts) {
      workers.close();
    }
  }
}
