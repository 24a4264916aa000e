package org.mujaz.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mujaz.model.Bilingual;
import org.mujaz.model.Language;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.scaffold.ProjectOrder;
import org.mujaz.scaffold.ProjectStarter;

/**
 * Starts a project in an empty folder, with no POM needed: {@code mvn
 * org.mujaz:mujaz-maven-plugin:VERSION:init -DtitleEn="Harbour News" -DtitleAr="أخبار الميناء"}. It
 * makes a POM, settings with comments, two stories, a theme of one's own, what GitHub Pages, GitLab
 * Pages and Netlify need to publish it, and a README in both languages; {@code mvn mujaz:generate}
 * builds it at once.
 *
 * <p>When one of these files is there already, nothing is made, and all such files are named. Each
 * parameter may be given without its prefix too, as above.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractGoal {

  /** Where Maven was started. */
  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  private File baseDirectory;

  /**
   * The folder of the project, made if need be; without it, the present one. Also {@code -Dfolder}.
   */
  @Parameter(property = "mujaz.folder")
  private @Nullable String folder;

  /** The name of the digest in Arabic. Also {@code -DtitleAr}. */
  @Parameter(property = "mujaz.titleAr")
  private @Nullable String titleAr;

  /** The name of the digest in English. Also {@code -DtitleEn}. */
  @Parameter(property = "mujaz.titleEn")
  private @Nullable String titleEn;

  /**
   * The address of the front page, which may be changed in {@code site.yaml} later; without it,
   * {@code https://example.org/}. Also {@code -Durl}.
   */
  @Parameter(property = "mujaz.url")
  private @Nullable String url;

  /** The {@code groupId} of the POM; without it, {@code org.example}. Also {@code -DgroupId}. */
  @Parameter(property = "mujaz.groupId")
  private @Nullable String groupId;

  /**
   * The {@code artifactId} of the POM; without it, the folder's name. Also {@code -DartifactId}.
   */
  @Parameter(property = "mujaz.artifactId")
  private @Nullable String artifactId;

  /**
   * The language of comments in the files and the {@code defaultLanguage} of the site: {@code ar}
   * or {@code en}; without it, that of the report. Also {@code -Dlang}.
   */
  @Parameter(property = "mujaz.lang")
  private @Nullable String lang;

  /**
   * The time zone of the site, such as {@code Asia/Dubai}; without it, UTC. Also {@code
   * -DtimeZone}.
   */
  @Parameter(property = "mujaz.timeZone")
  private @Nullable String timeZone;

  /**
   * The moment taken for the present, whose day is that of the sample stories: {@code
   * 2026-11-22T06:00:00Z}, or seconds since 1970; without it, the time of day.
   */
  @Parameter(property = "mujaz.clock")
  private @Nullable String clock;

  /** This plugin, whose version the POM names. */
  @Parameter(defaultValue = "${plugin}", readonly = true)
  private @Nullable PluginDescriptor plugin;

  /** What was given on the command line, where names need no prefix. */
  @Parameter(defaultValue = "${session.userProperties}", readonly = true)
  private @Nullable Properties commandLine;

  /** Made by Maven. */
  public InitMojo() {}

  @Override
  void run(Messages messages) {
    ProjectOrder order = order();
    for (String file : ProjectStarter.start(order)) {
      getLog().info(messages.line(ReportPhrase.STARTED.with(file)));
    }
    getLog().info(messages.line(ReportPhrase.PROJECT_STARTED.with(order.folder().toString())));
  }

  private ProjectOrder order() {
    ShortNames names = new ShortNames(commandLine);
    Path project =
        baseDirectory
            .toPath()
            .resolve(names.value(folder, "folder").orElse(""))
            .toAbsolutePath()
            .normalize();
    Language language =
        LanguageCode.of(names.value(lang, "lang"), ReportPhrase.BAD_LANG).orElse(reportLanguage());
    return new ProjectOrder(
        project,
        new Bilingual(
            names.value(titleAr, "titleAr").orElse("نشرتنا"),
            names.value(titleEn, "titleEn").orElse("Our Digest")),
        ProjectOrder.url(names.value(url, "url").orElse("https://example.org/")),
        names.value(groupId, "groupId").orElse("org.example"),
        names.value(artifactId, "artifactId").orElseGet(() -> ProjectOrder.artifactId(project)),
        language,
        ProjectOrder.timeZone(names.value(timeZone, "timeZone").orElse("UTC")),
        plugin == null ? "" : plugin.getVersion(),
        BuildClock.of(names.value(clock, "clock"), Optional.empty(), Clock.systemUTC()));
  }
}
