package org.mujaz.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.PlexusContainer;
import org.jspecify.annotations.Nullable;
import org.mujaz.build.BuildRequest;
import org.mujaz.problem.Messages;

/**
 * What every goal that reads content has in common: its parameters.
 *
 * <p>Parameters are files and strings: Maven 3.8 can make nothing else of a text.
 */
abstract class AbstractMujazMojo extends AbstractGoal {

  /** The project's folder; reports name files relative to it. */
  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  private File baseDirectory;

  /**
   * The folder with what you write: {@code site.yaml}, {@code stories/}, {@code pages/} and {@code
   * static/}.
   */
  @Parameter(
      property = "mujaz.contentDirectory",
      defaultValue = "${project.basedir}/content",
      required = true)
  private File contentDirectory;

  /**
   * The folder with your own themes, one folder for each. A theme overrides the built-in one file
   * by file. The folder need not exist.
   */
  @Parameter(
      property = "mujaz.themesDirectory",
      defaultValue = "${project.basedir}/themes",
      required = true)
  private File themesDirectory;

  /**
   * The folder that the site is written into. Files that an earlier build made and this one does
   * not are removed from it; files that somebody else put there are left alone and reported. It
   * cannot hold, or lie in, the folders that the site is made from.
   */
  @Parameter(
      property = "mujaz.outputDirectory",
      defaultValue = "${project.basedir}/site",
      required = true)
  private File outputDirectory;

  /** Where files are kept that only make the next build faster, and may be deleted at any time. */
  @Parameter(defaultValue = "${project.build.directory}/mujaz", readonly = true, required = true)
  private File workDirectory;

  /** This plugin: what another one kept is not used. */
  @Parameter(defaultValue = "${plugin}", readonly = true)
  private @Nullable PluginDescriptor plugin;

  /**
   * Whether a warning fails the build and keeps the site from being published, as an error does.
   */
  @Parameter(property = "mujaz.warningsAsErrors", defaultValue = "false")
  private boolean warningsAsErrors;

  /**
   * The moment that the build takes for the present: stories whose {@code publish} is later are
   * left out, those whose {@code expires} is past too. Written as in {@code 2026-11-22T06:00:00Z},
   * with {@code Z} or an offset, or as seconds since 1970. The same content and clock make the same
   * bytes. When it is not given, the POM's {@code project.build.outputTimestamp} counts, and
   * without that the time of day.
   */
  @Parameter(property = "mujaz.clock")
  private @Nullable String clock;

  /** The POM's own timestamp for reproducible builds. */
  @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
  private @Nullable String outputTimestamp;

  /** How many threads the build uses; 0 means one for each processor. The site is the same. */
  @Parameter(property = "mujaz.threads", defaultValue = "0")
  private int threads;

  /** Where an IDE that runs the goal can be found. */
  @Inject private @Nullable PlexusContainer container;

  /** Does the goal's work, and tells about it in the words of {@code messages}. */
  abstract void run(BuildRequest request, Messages messages)
      throws MojoExecutionException, MojoFailureException;

  @Override
  final void run(Messages messages) throws MojoExecutionException, MojoFailureException {
    run(request(), messages);
  }

  /** A report to the IDE that this goal runs in, if there is one. */
  final IdeReport ide(String goal, BuildRequest request, List<Path> outputs, Messages messages) {
    return IdeReport.of(IdeLookup.in(container), goal, request, outputs, messages);
  }

  /** How this plugin calls itself when it asks other servers for a site. */
  final String agent(String site) {
    return "Mujaz/" + version() + " (+" + site + ")";
  }

  /** The version of this plugin. */
  final String version() {
    return plugin == null ? "" : plugin.getVersion();
  }

  private BuildRequest request() {
    return new BuildRequest(
            baseDirectory.toPath(),
            contentDirectory.toPath(),
            themesDirectory.toPath(),
            outputDirectory.toPath(),
            workDirectory.toPath(),
            present(),
            warningsAsErrors,
            threads == 0 ? Runtime.getRuntime().availableProcessors() : threads)
        .doneBy(plugin == null ? "" : Program.of(plugin.getArtifacts()));
  }

  private Instant present() {
    return BuildClock.of(
        Optional.ofNullable(clock), Optional.ofNullable(outputTimestamp), Clock.systemUTC());
  }
}
