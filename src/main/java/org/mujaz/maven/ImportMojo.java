package org.mujaz.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mujaz.importer.Format;
import org.mujaz.importer.Import;
import org.mujaz.importer.ImportRequest;
import org.mujaz.importer.ImportResult;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/**
 * Puts texts of other tools into the content folder, each as the version of a story or page: wire
 * texts, RSS and Atom feeds, and WordPress exports.
 *
 * <p>It needs no POM and runs alone ({@code mvn mujaz:import -Dmujaz.from=export.xml}). What could
 * not be carried over is reported with its place. A file that is there already is never written
 * over, unless an import wrote it and nobody has changed it since; so an import that runs again
 * changes nothing, or what has changed at the origin. It knows by the hidden file {@code .imported}
 * in the content folder, which belongs to the content.
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends AbstractGoal {

  /** The project's folder, or the present one where there is no project. */
  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private File baseDirectory;

  /** The folder that stories and pages are put into, below {@code stories/} and {@code pages/}. */
  @Parameter(
      property = "mujaz.contentDirectory",
      defaultValue = "${basedir}/content",
      required = true)
  private File contentDirectory;

  /**
   * What to import: a file, a folder, a zip archive of an export or of a site's folder, or with
   * {@code network} an address. A WordPress export in several files is their folder.
   */
  @Parameter(property = "mujaz.from", required = true)
  private String from;

  /**
   * What it is: {@code wire} (a text file, or a folder of them), {@code feed} (RSS or Atom), {@code
   * wordpress} (its own export, WXR), or {@code hugo}, {@code jekyll} or {@code jbake} (the folder
   * of a whole site). Without it, the goal finds out, and says what it took it for.
   */
  @Parameter(property = "mujaz.format")
  private @Nullable String format;

  /**
   * The language of texts that do not state their own: {@code ar} or {@code en}. Without it, that
   * of most of their letters.
   */
  @Parameter(property = "mujaz.lang")
  private @Nullable String lang;

  /**
   * When wire texts were published that state no date, neither in their names nor in themselves:
   * {@code today}, {@code file} for the day on which the file was last changed, or a day such as
   * {@code 2026-11-22}. Without it, today.
   */
  @Parameter(property = "mujaz.date")
  private @Nullable String date;

  /**
   * A folder, or a zip archive, with the pictures and other files that the texts refer to, such as
   * {@code wp-content/uploads}. They are looked for beside what is imported too.
   */
  @Parameter(property = "mujaz.uploads")
  private @Nullable File uploads;

  /** Whether the goal may load from the net what {@code from} names. */
  @Parameter(property = "mujaz.network", defaultValue = "false")
  private boolean network;

  /** Whether only to tell what would be written. */
  @Parameter(property = "mujaz.dryRun", defaultValue = "false")
  private boolean dryRun;

  /**
   * The moment that the goal takes for the present, with {@code Z} or an offset, or as seconds
   * since 1970. Without it, the time of day.
   */
  @Parameter(property = "mujaz.clock")
  private @Nullable String clock;

  /** Made by Maven. */
  public ImportMojo() {}

  @Override
  void run(Messages messages) throws MojoFailureException {
    ImportResult result = new Import(request()).run();
    ImportReport report =
        new ImportReport(getLog(), messages, new Wording.Quoted(contentName()), dryRun);
    report.tell(from, result);
    if (result.problems().hasErrors()) {
      throw new MojoFailureException(report.failure(result.problems()));
    }
  }

  private ImportRequest request() {
    return new ImportRequest(
        baseDirectory.toPath(),
        contentDirectory.toPath(),
        from.strip(),
        Optional.ofNullable(format).map(String::strip).map(ImportMojo::format),
        LanguageCode.of(Optional.ofNullable(lang), ReportPhrase.BAD_LANG),
        Optional.ofNullable(uploads).map(File::toPath),
        UndatedParameter.of(Optional.ofNullable(date).orElse("today")),
        BuildClock.of(Optional.ofNullable(clock), Optional.empty(), Clock.systemUTC()),
        network,
        dryRun);
  }

  private static Format format(String id) {
    return Format.ofId(id)
        .orElseThrow(
            () ->
                new InvalidInput(
                    ReportPhrase.BAD_FORMAT.with(Wording.quoted(id), Wording.list(Format.ids()))));
  }

  /** The content folder as the publisher knows it. */
  private String contentName() {
    Path base = baseDirectory.toPath().toAbsolutePath().normalize();
    Path content = contentDirectory.toPath().toAbsolutePath().normalize();
    return content.startsWith(base) ? base.relativize(content).toString() : content.toString();
  }
}
