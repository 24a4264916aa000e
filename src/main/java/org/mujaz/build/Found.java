package org.mujaz.build;

import java.util.List;
import java.util.Optional;
import org.mujaz.cache.Cache;
import org.mujaz.concurrent.Progress;
import org.mujaz.config.SiteConfig;
import org.mujaz.config.SiteConfigReader;
import org.mujaz.problem.Problems;
import org.mujaz.read.Content;
import org.mujaz.read.ContentFolder;

/**
 * The content as it was read for a goal that makes no page.
 *
 * @param settings those of site.yaml; nothing where they cannot be read
 * @param content what was read
 * @param problems what was found wrong with it
 */
record Found(Optional<SiteConfig> settings, Content content, Problems problems) {

  /** Reads a folder, which need not be there. */
  static Found in(ContentFolder folder, BuildRequest request) {
    Problems problems = new Problems(request.warningsAsErrors());
    Optional<SiteConfig> settings =
        folder.siteYaml(problems).flatMap(file -> SiteConfigReader.read(file, problems));
    if (!folder.exists()) {
      return new Found(settings, new Content(List.of(), List.of(), List.of(), List.of()), problems);
    }
    Cache texts = Cache.temporary(request.workFolder());
    try (Reading reading = new Reading(request, texts, Progress.NONE)) {
      return new Found(settings, reading.read(folder, settings, problems), problems);
    }
  }

  /** The settings, or stand-ins. */
  SiteConfig config() {
    return settings.orElseGet(SiteConfigReader::standIn);
  }

  /** Without settings, names that they list cannot be told from wrong ones. */
  Problems problemsOfSite() {
    return settings.isPresent() ? problems : new Problems();
  }
}
