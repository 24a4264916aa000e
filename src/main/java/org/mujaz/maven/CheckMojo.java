package org.mujaz.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.mujaz.build.BuildRequest;
import org.mujaz.build.BuildResult;
import org.mujaz.build.SiteBuild;
import org.mujaz.problem.Messages;

/**
 * Checks everything that {@code generate} checks, and publishes nothing: reads {@code content/},
 * makes every page, looks at it, with all links inside of the site, and throws it away. It fails as
 * {@code generate} would. {@code site/} is only read, to tell which pages would be lost and which
 * files in it are not Mujaz's own.
 *
 * <p>It runs alone ({@code mvn mujaz:check}) and in a build, where it is bound to {@code verify}
 * unless the POM names another phase.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractBuildMojo {

  /** Made by Maven. */
  public CheckMojo() {}

  @Override
  void run(BuildRequest request, Messages messages) throws MojoFailureException {
    StageWatch watch = watch(messages);
    BuildResult result;
    try (watch) {
      result = SiteBuild.rehearse(strict(request), watch);
    }
    tell(result, messages);
    BuildReport report = new BuildReport(getLog(), messages);
    if (result.problems().hasErrors()) {
      throw new MojoFailureException(report.refused(result.problems()));
    }
    getLog().info(report.checked(result));
    report.warnings(result.problems()).ifPresent(line -> getLog().warn(line));
    report.times(watch.times()).ifPresent(line -> getLog().info(line));
  }
}
