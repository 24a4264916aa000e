package org.mujaz.maven;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mujaz.build.BuildRequest;
import org.mujaz.build.BuildResult;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.report.JunitXml;
import org.mujaz.report.ReportFile;
import org.mujaz.report.Sarif;

/** What the goals have in common that make every page: what fails them, and where they tell it. */
abstract class AbstractBuildMojo extends AbstractMujazMojo {

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
   * Whether to accept however many pages this site lacks that the published one has. Without it, a
   * build is refused that takes away a larger share of the pages of a language, or of the site,
   * than {@code maxLoss} in {@code site.yaml} allows, 30% unless that says otherwise. Meant for one
   * build, on the command line.
   */
  @Parameter(property = "mujaz.allowLoss", defaultValue = "false")
  private boolean allowLoss;

  /**
   * A file that the problems are written into as SARIF 2.1.0, which code hosts show at the lines of
   * a change, such as {@code target/mujaz.sarif}.
   */
  @Parameter(property = "mujaz.sarif")
  private @Nullable File sarif;

  /**
   * A file that the problems are written into as JUnit XML, in which each file of the content is a
   * test, such as {@code target/mujaz-reports/TEST-mujaz.xml}.
   */
  @Parameter(property = "mujaz.junit")
  private @Nullable File junit;

  /** Whether somebody looks on: not with {@code -B}. */
  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  private boolean interactive;

  /** How many projects Maven builds at a time. */
  @Parameter(defaultValue = "${session.request.degreeOfConcurrency}", readonly = true)
  private int concurrency;

  /** The request, and what fails it. */
  BuildRequest strict(BuildRequest request) {
    return request.failingOn(ListedStates.of(failOn)).allowingLoss(allowLoss);
  }

  /** Whether the IDE that the goal runs in knows of nothing to do, which is told. */
  boolean isDone(IdeReport ide, Messages messages) {
    if (ide.isDone()) {
      getLog().info(messages.line(ReportPhrase.DONE_BEFORE));
      return true;
    }
    ide.begin();
    return false;
  }

  /** Tells every problem, in the log and in the files that were asked for. */
  void tell(BuildResult result, Messages messages) {
    new BuildReport(getLog(), messages).tellProblems(result);
    if (sarif != null) {
      String report = new Sarif(messages, result.sources(), version()).of(result.problems());
      ReportFile.write(sarif.toPath(), report);
    }
    if (junit != null) {
      String report =
          new JunitXml(messages, result.sources()).of(result.problems(), result.reviewed().files());
      ReportFile.write(junit.toPath(), report);
    }
  }

  /** A watch that takes times, and shows how far the work has come. */
  StageWatch watch(Messages messages) {
    return new StageWatch(System::nanoTime, display(messages));
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
  static String name(BuildRequest request) {
    Path folder = request.outputFolder();
    Path base = request.baseFolder();
    return folder.startsWith(base) ? base.relativize(folder).toString() : folder.toString();
  }
}
