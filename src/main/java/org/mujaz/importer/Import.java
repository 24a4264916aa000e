package org.mujaz.importer;

import java.nio.file.Files;
import org.mujaz.config.SiteConfig;
import org.mujaz.config.SiteConfigReader;
import org.mujaz.importer.origin.Origin;
import org.mujaz.problem.Problems;
import org.mujaz.read.ContentFolder;

/**
 * Puts another tool's texts into the content folder.
 *
 * <p>The origin is read twice: a first time to decide where each text goes, so that links between
 * texts can be followed, and a second time to write. What an earlier import wrote is remembered in
 * a {@link Ledger}.
 */
public final class Import {

  private final ImportRequest request;
  private final ContentFolder content;
  private final Problems problems = new Problems();

  /** An import that has not begun. */
  public Import(ImportRequest request) {
    this.request = request;
    this.content = ContentFolder.of(request.baseFolder(), request.contentFolder());
  }

  /** Runs it; nothing is written in a dry run. */
  public ImportResult run() {
    SiteConfig config = settings();
    try (Origins origins = new Origins(request, config, problems)) {
      return run(config, origins);
    }
  }

  private ImportResult run(SiteConfig config, Origins origins) {
    Format format = origins.format();
    Origin origin = origins.open(format);
    Ledger ledger = Ledger.read(content.folder());
    Vocabulary vocabulary = new Vocabulary(config);
    Planner planner = new Planner(ledger, config.slugs(), problems);
    origin.read(
        text -> {
          planner.add(text);
          vocabulary.add(text.facts());
        });
    ContentWriter writer = new ContentWriter(content, ledger, request.dryRun(), problems);
    try (Shelves shelves = Shelves.of(request, origins.from(), problems)) {
      TextWriter texts =
          new TextWriter(
              planner.plan(),
              new MediaFinder(shelves.all()),
              vocabulary,
              new Standing(content),
              writer,
              problems);
      origin.read(texts::write);
      writer.close();
      return result(format, writer, texts.counts(), vocabulary);
    }
  }

  private ImportResult result(
      Format format, ContentWriter writer, Counts counts, Vocabulary vocabulary) {
    return new ImportResult(format, problems, writer.written(), counts, vocabulary.settings());
  }

  /** Without settings, every section is new, and times are those of the default zone. */
  private SiteConfig settings() {
    return Files.exists(content.folder().resolve("site.yaml"))
        ? content
            .siteYaml(problems)
            .flatMap(file -> SiteConfigReader.read(file, problems))
            .orElseGet(SiteConfigReader::standIn)
        : SiteConfigReader.standIn();
  }
}
