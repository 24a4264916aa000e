package org.mujaz.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.mujaz.build.BuildRequest;
import org.mujaz.build.BuildResult;
import org.mujaz.build.SiteBuild;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Wording;
import org.mujaz.publish.Publication;
import org.mujaz.publish.Recovery;
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
    IdeReport ide = ide("generate", strict(request), List.of(request.outputFolder()), messages);
    if (isDone(ide, messages)) {
      return;
    }
    long start = System.nanoTime();
    StageWatch watch = watch(messages);
    List<Wording> interrupted = new ArrayList<>();
    BuildResult result = build(request, watch, messages, interrupted);
    long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    tell(result, messages);
    BuildReport report = new BuildReport(getLog(), messages);
    if (result.publication().isEmpty()) {
      throw ide.failed(
          result.problems(),
          result.sources(),
          new MojoFailureException(
              report.failed(result.problems(), name(request), interrupted.stream().findFirst())));
    }
    published(request, result, result.publication().get(), ide);
    getLog().info(report.published(result, result.publication().get(), milliseconds));
    report.warnings(result.problems()).ifPresent(line -> getLog().warn(line));
    report.times(watch.times()).ifPresent(line -> getLog().info(line));
  }

  /** Builds, and notes at once what became of a build before that was interrupted. */
  private BuildResult build(
      BuildRequest request, StageWatch watch, Messages messages, List<Wording> interrupted) {
    Consumer<Recovery> told =
        recovery -> {
          Wording stands = recovery.words(name(request));
          interrupted.add(stands);
          getLog().warn(messages.line(stands));
        };
    try (watch) {
      return new SiteBuild(strict(request), told, watch).run();
    }
  }

  private static void published(
      BuildRequest request, BuildResult result, Publication publication, IdeReport ide) {
    Timetable timetable = Timetable.of(result.reviewed().airings(), request.clock());
    ReportFile.write(request.workFolder().resolve(NEXT_PUBLISH), timetable.nextPublish());
    ide.show(result.problems(), result.sources());
    if (publication.unchanged() < publication.files() || publication.removed() > 0) {
      ide.written(request.outputFolder());
    }
    ide.done(timetable.next());
  }
}
