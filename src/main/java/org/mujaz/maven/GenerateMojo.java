package org.mujaz.maven;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mujaz.build.BuildRequest;
import org.mujaz.build.BuildResult;
import org.mujaz.build.SiteBuild;
import org.mujaz.problem.Messages;

/**
 * Makes the site: reads {@code content/}, renders pages and feeds through the theme and writes them
 * into {@code site/}. When there is any error, all problems are printed and {@code site/} stays as
 * it was.
 *
 * <p>It runs alone ({@code mvn mujaz:generate}) and in a build. There it is bound to {@code
 * generate-resources} unless the POM names another phase: the site needs nothing that a build makes
 * before that, and every later phase may then check it, pack it or take it in.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMujazMojo {

  /**
   * States of translations that fail the build and keep the site from being published, with commas
   * between them: {@code stale} (the original was changed since), {@code missing} (a story in one
   * language only), {@code orphaned} (the original is gone) and {@code untracked} (nobody recorded
   * what was translated). Stories with a version that is a draft, or has expired, do not count. The
   * goal {@code translations} lists them all.
   */
  @Parameter(property = "mujaz.failOn")
  private @Nullable String failOn;

  /**
   * Whether to publish in this build however many pages it takes away. Without it, a build is
   * refused that takes away a larger share of the pages of a language, or of the site, than {@code
   * maxLoss} in {@code site.yaml} allows, 30% unless that says otherwise. Meant for one build, on
   * the command line.
   */
  @Parameter(property = "mujaz.allowLoss", defaultValue = "false")
  private boolean allowLoss;

  /** Whether somebody looks on: not with {@code -B}. */
  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  private boolean interactive;

  /** How many projects Maven builds at a time. */
  @Parameter(defaultValue = "${session.request.degreeOfConcurrency}", readonly = true)
  private int concurrency;

  /** Made by Maven. */
  public GenerateMojo() {}

  @Override
  void run(BuildRequest request, Messages messages) throws MojoFailureException {
    long start = System.nanoTime();
    StageWatch watch = new StageWatch(System::nanoTime, display(messages));
    SiteBuild build =
        new SiteBuild(
            request.failingOn(ListedStates.of(failOn)).allowingLoss(allowLoss),
            recovery -> getLog().warn(messages.line(recovery.words(name(request)))),
            watch);
    BuildResult result;
    try (watch) {
      result = build.run();
    }
    long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    BuildReport report = new BuildReport(getLog(), messages);
    report.tellProblems(result);
    if (result.publication().isEmpty()) {
      throw new MojoFailureException(report.failed(result.problems(), name(request)));
    }
    getLog().info(report.published(result, result.publication().get(), milliseconds));
    report.warnings(result.problems()).ifPresent(line -> getLog().warn(line));
    report.times(watch.times()).ifPresent(line -> getLog().info(line));
  }

  /** A terminal can be written over, where no other project of the same Maven writes too. */
  private ProgressDisplay display(Messages messages) {
    if (!getLog().isInfoEnabled()) {
      return ProgressDisplay.NONE;
    }
    return (interactive && concurrency <= 1 ? Terminal.writer() : Optional.<PrintWriter>empty())
        .<ProgressDisplay>map(terminal -> new TerminalProgress(terminal, messages))
        .orElseGet(() -> new LogProgress(getLog(), messages));
  }

  /** The output folder as the publisher knows it. */
  private static String name(BuildRequest request) {
    Path folder = request.outputFolder();
    Path base = request.baseFolder();
    return folder.startsWith(base) ? base.relativize(folder).toString() : folder.toString();
  }
}
