package org.mujaz.build;

import java.util.List;
import java.util.Optional;
import org.mujaz.assemble.Assembler;
import org.mujaz.assemble.Audience;
import org.mujaz.cache.Cache;
import org.mujaz.concurrent.Progress;
import org.mujaz.config.SiteConfig;
import org.mujaz.config.SiteConfigReader;
import org.mujaz.model.Site;
import org.mujaz.problem.Problems;
import org.mujaz.read.Content;
import org.mujaz.read.ContentFolder;
import org.mujaz.read.StoryFiles;
import org.mujaz.translation.Differences;
import org.mujaz.translation.Ledger;
import org.mujaz.translation.Recorder;

/** Reads the content for the ledger of translations, and records in it what is asked for. */
public final class TranslationsRun {

  private final BuildRequest request;
  private final ContentFolder folder;

  /** A run that has not begun. */
  public TranslationsRun(BuildRequest request) {
    this.request = request;
    this.folder = ContentFolder.of(request.baseFolder(), request.contentFolder());
  }

  /** What was read. */
  private record Found(Optional<SiteConfig> settings, Content content, Problems problems) {

    SiteConfig config() {
      return settings.orElseGet(SiteConfigReader::standIn);
    }

    /** Without settings, names that they list cannot be told from wrong ones. */
    Problems problemsOfSite() {
      return settings.isPresent() ? problems : new Problems();
    }
  }

  /** Records, and reads again what it recorded. */
  public TranslationsResult run(TranslationsRequest asked) {
    Found found = read();
    Recorder.Outcome outcome =
        new Recorder(folder, found.content().stories(), found.config().timeZone(), found.problems())
            .record(asked.current(), asked.from());
    return result(outcome.files().isEmpty() ? found : read(), outcome);
  }

  private TranslationsResult result(Found found, Recorder.Outcome outcome) {
    SiteConfig config = found.config();
    List<StoryFiles> stories = found.content().stories();
    Site site =
        new Assembler(config, request.clock(), Audience.READERS, found.problemsOfSite())
            .assemble(found.content());
    Ledger ledger = Ledger.of(found.content(), site);
    return new TranslationsResult(
        found.problems(),
        FolderLines.of(request, folder),
        ledger,
        new Differences(folder, config.timeZone()).find(ledger, stories),
        outcome,
        config.timeZone());
  }

  private Found read() {
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
}
