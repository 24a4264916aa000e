package org.mujaz.build;

import java.util.List;
import java.util.Optional;
import org.mujaz.assemble.Assembler;
import org.mujaz.assemble.Audience;
import org.mujaz.concurrent.Workers;
import org.mujaz.config.SiteConfig;
import org.mujaz.config.SiteConfigReader;
import org.mujaz.markdown.MarkdownRenderer;
import org.mujaz.markdown.SpooledProse;
import org.mujaz.model.Site;
import org.mujaz.problem.Problems;
import org.mujaz.read.Content;
import org.mujaz.read.ContentFolder;
import org.mujaz.read.ContentReader;
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
  private record Reading(Optional<SiteConfig> settings, Content content, Problems problems) {

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
    Reading reading = read();
    Recorder.Outcome outcome =
        new Recorder(
                folder,
                reading.content().stories(),
                reading.config().timeZone(),
                reading.problems())
            .record(asked.current(), asked.from());
    return result(outcome.files().isEmpty() ? reading : read(), outcome);
  }

  private TranslationsResult result(Reading reading, Recorder.Outcome outcome) {
    SiteConfig config = reading.config();
    List<StoryFiles> stories = reading.content().stories();
    Site site =
        new Assembler(config, request.clock(), Audience.READERS, reading.problemsOfSite())
            .assemble(reading.content());
    Ledger ledger = Ledger.of(reading.content(), site);
    return new TranslationsResult(
        reading.problems(),
        FolderLines.of(request, folder),
        ledger,
        new Differences(folder, config.timeZone()).find(ledger, stories),
        outcome,
        config.timeZone());
  }

  private Reading read() {
    Problems problems = new Problems(request.warningsAsErrors());
    Optional<SiteConfig> settings =
        folder.siteYaml(problems).flatMap(file -> SiteConfigReader.read(file, problems));
    SiteConfig config = settings.orElseGet(SiteConfigReader::standIn);
    if (!folder.exists()) {
      return new Reading(
          settings, new Content(List.of(), List.of(), List.of(), List.of()), problems);
    }
    try (SpooledProse prose = new SpooledProse(request.workFolder());
        Workers workers = new Workers(request.threads())) {
      MarkdownRenderer markdown = new MarkdownRenderer(config.html(), config.digits());
      Content content =
          new ContentReader(folder, config, markdown, prose, problems, workers).read();
      return new Reading(settings, content, problems);
    }
  }
}
