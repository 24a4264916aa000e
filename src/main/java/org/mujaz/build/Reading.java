package org.mujaz.build;

import java.util.Optional;
import org.mujaz.concurrent.Progress;
import org.mujaz.concurrent.Workers;
import org.mujaz.config.SiteConfig;
import org.mujaz.config.SiteConfigReader;
import org.mujaz.markdown.MarkdownRenderer;
import org.mujaz.markdown.SpooledProse;
import org.mujaz.model.HtmlPolicy;
import org.mujaz.problem.Problems;
import org.mujaz.read.Content;
import org.mujaz.read.ContentFolder;
import org.mujaz.read.ContentReader;

/** What content is read with: threads, and a place for its bodies until the build ends. */
final class Reading implements AutoCloseable {

  private final SpooledProse prose;
  private final Workers workers;
  private final Progress progress;

  Reading(BuildRequest request, Progress progress) {
    this.prose = new SpooledProse(request.workFolder());
    this.workers = new Workers(request.threads());
    this.progress = progress;
  }

  SpooledProse prose() {
    return prose;
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
    SiteConfig config = settings.orElseGet(SiteConfigReader::standIn);
    HtmlPolicy html = settings.map(SiteConfig::html).orElse(HtmlPolicy.TRUST);
    MarkdownRenderer markdown = new MarkdownRenderer(html, config.digits());
    Workers told = workers.telling(progress);
    return new ContentReader(folder, config, markdown, prose, problems, told).read();
  }

  @Override
  public void close() {
    try (prose) {
      workers.close();
    }
  }
}
