package org.mujaz.build;

import java.util.List;
import org.mujaz.assemble.Assembler;
import org.mujaz.assemble.Audience;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Site;
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
    return Found.in(folder, request);
  }
}
