package org.mujaz.maven;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.mujaz.build.BuildRequest;
import org.mujaz.build.BuildResult;
import org.mujaz.build.SiteBuild;
import org.mujaz.links.LinkCheck;
import org.mujaz.links.LinkMemory;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.schedule.Timetable;
import org.mujaz.web.Manners;
import org.mujaz.web.Web;

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

  /**
   * Whether to ask other servers, too, whether what texts, sources and authors link to is there.
   * Each address is asked for once, of one host one after the other; where something was found, not
   * again for a week.
   */
  @Parameter(property = "mujaz.externalLinks", defaultValue = "false")
  private boolean externalLinks;

  /** How many addresses elsewhere are asked for at most; what is left is told. */
  @Parameter(property = "mujaz.linkLimit", defaultValue = "1000")
  private int linkLimit;

  /** How many seconds the answer of another server is waited for. */
  @Parameter(property = "mujaz.linkTimeout", defaultValue = "10")
  private int linkTimeout;

  /**
   * Whether links may lead to this machine and into private networks. Without it such addresses are
   * never asked for and count as dead.
   */
  @Parameter(property = "mujaz.privateAddresses", defaultValue = "false")
  private boolean privateAddresses;

  /** Made by Maven. */
  public CheckMojo() {}

  @Override
  void run(BuildRequest request, Messages messages) throws MojoFailureException {
    IdeReport ide = ide(request, messages);
    if (isDone(ide, messages)) {
      return;
    }
    Optional<LinkCheck> links = externalLinks ? Optional.of(links(request)) : Optional.empty();
    StageWatch watch = watch(messages);
    BuildResult result;
    try (watch) {
      result = SiteBuild.rehearse(strict(request), watch, links);
    }
    tell(result, messages);
    links
        .map(LinkCheck::left)
        .filter(left -> left > 0)
        .ifPresent(left -> getLog().warn(messages.line(ReportPhrase.LINKS_LEFT.counting(left))));
    BuildReport report = new BuildReport(getLog(), messages);
    if (result.problems().hasErrors()) {
      throw ide.failed(
          result.problems(),
          result.sources(),
          new MojoFailureException(report.refused(result.problems())));
    }
    ide.show(result.problems(), result.sources());
    if (!externalLinks) {
      ide.done(Timetable.of(result.reviewed().airings(), request.clock()).next());
    }
    getLog().info(report.checked(result));
    report.warnings(result.problems()).ifPresent(line -> getLog().warn(line));
    report.times(watch.times()).ifPresent(line -> getLog().info(line));
  }

  /** To ask other servers is never done: they change though nobody here edits anything. */
  private IdeReport ide(BuildRequest request, Messages messages) {
    String work = externalLinks ? "check externalLinks" : "check";
    return ide(work, strict(request), List.of(), messages);
  }

  private LinkCheck links(BuildRequest request) {
    if (linkLimit < 1) {
      throw new InvalidInput(ReportPhrase.BAD_LIMIT.with(Wording.quoted(linkLimit)));
    }
    if (linkTimeout < 1) {
      throw new InvalidInput(ReportPhrase.BAD_TIMEOUT.with(Wording.quoted(linkTimeout)));
    }
    Duration timeout = Duration.ofSeconds(linkTimeout);
    LinkMemory memory =
        LinkMemory.in(
            request.workFolder(),
            BuildClock.of(Optional.empty(), Optional.empty(), Clock.systemUTC()));
    return new LinkCheck(
        site -> new Web(Manners.patient(agent(site), timeout, privateAddresses))::ask,
        Web.SLEEP,
        memory,
        linkLimit);
  }
}
