package org.mujaz.maven;

import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.mujaz.build.BuildRequest;
import org.mujaz.build.BuildResult;
import org.mujaz.build.SiteBuild;
import org.mujaz.problem.Messages;
import org.mujaz.report.ReportFile;
import org.mujaz.schedule.Timetable;

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
public final class GenerateMojo extends AbstractBuildMojo {

  /** In the work folder, for schedulers: when the next build is due. */
  private static final String NEXT_PUBLISH = "next-publish";

  /** Made by Maven. */
  public GenerateMojo() {}

  @Override
  void run(BuildRequest request, Messages messages) throws MojoFailureException {
    long start = System.nanoTime();
    StageWatch watch = watch(messages);
    SiteBuild build =
        new SiteBuild(
            strict(request),
            recovery -> getLog().warn(messages.line(recovery.words(name(request)))),
            watch);
    BuildResult result;
    try (watch) {
      result = build.run();
    }
    long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    tell(result, messages);
    BuildReport report = new BuildReport(getLog(), messages);
    if (result.publication().isEmpty()) {
      throw new MojoFailureException(report.failed(result.problems(), name(request)));
    }
    ReportFile.write(
        request.workFolder().resolve(NEXT_PUBLISH),
        Timetable.of(result.reviewed().airings(), request.clock()).nextPublish());
    getLog().info(report.published(result, result.publication().get(), milliseconds));
    report.warnings(result.problems()).ifPresent(line -> getLog().warn(line));
    report.times(watch.times()).ifPresent(line -> getLog().info(line));
  }
}
