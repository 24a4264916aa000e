package org.mujaz.maven;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mujaz.announce.NotifyRequest;
import org.mujaz.announce.NotifyResult;
import org.mujaz.announce.NotifyRun;
import org.mujaz.build.BuildRequest;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Severity;
import org.mujaz.problem.Wording;
import org.mujaz.web.Manners;
import org.mujaz.web.Web;

/**
 * After a deployment, tells others what changed since they were told last: the WebSub hub of {@code
 * feeds.hub} of each feed, and search engines, through IndexNow, of each page that they may list,
 * with those that are gone. What could not be told is told the next time.
 *
 * <p>It runs alone ({@code mvn mujaz:notify}) when the new site can be reached, and is never part
 * of a build.
 */
@Mojo(name = "notify", threadSafe = true)
public final class NotifyMojo extends AbstractMujazMojo {

  /**
   * A list of the files of the site that others know of, such as the {@code .mujaz-files} of the
   * site that was deployed before. Without it, what this goal has told before counts, as kept in
   * {@code target/mujaz/announced}.
   */
  @Parameter(property = "mujaz.since")
  private @Nullable File since;

  /** Whether to tell only what would be sent, and to send nothing. */
  @Parameter(property = "mujaz.dryRun", defaultValue = "false")
  private boolean dryRun;

  /** Of how many pages, and of how many feeds, others are told at most; of more the next time. */
  @Parameter(property = "mujaz.limit", defaultValue = "10000")
  private int limit;

  /** How many seconds an answer is waited for. */
  @Parameter(property = "mujaz.notifyTimeout", defaultValue = "10")
  private int notifyTimeout;

  /** The WebSub hub, instead of {@code feeds.hub} in {@code site.yaml}. */
  @Parameter(property = "mujaz.hub")
  private @Nullable String hub;

  /** The IndexNow service; each of them tells the others. */
  @Parameter(property = "mujaz.indexNowService", defaultValue = "https://api.indexnow.org/indexnow")
  private String indexNowService;

  /** Made by Maven. */
  public NotifyMojo() {}

  @Override
  void run(BuildRequest request, Messages messages)
      throws MojoExecutionException, MojoFailureException {
    NotifyResult result =
        new NotifyRun(notice(request), site -> new Web(manners(agent(site)))).run();
    new BuildReport(getLog(), messages)
        .tellProblems(result.problems(), location -> Optional.empty());
    fail(result, messages);
    result.told().forEach(line -> getLog().info(messages.line(line)));
    result.failed().forEach(line -> getLog().error(messages.line(line)));
    if (!result.failed().isEmpty()) {
      throw new MojoExecutionException(messages.line(ReportPhrase.NOT_ALL_TOLD));
    }
  }

  private static void fail(NotifyResult result, Messages messages) throws MojoFailureException {
    Problems problems = result.problems();
    if (problems.hasErrors()) {
      Wording errors = ReportPhrase.ERRORS.counting(problems.count(Severity.ERROR));
      throw new MojoFailureException(messages.line(errors));
    }
    if (result.refusal().isPresent()) {
      throw new MojoFailureException(messages.line(result.refusal().get()));
    }
  }

  private NotifyRequest notice(BuildRequest request) {
    return new NotifyRequest(
        request.baseFolder(),
        request.contentFolder(),
        request.outputFolder(),
        request.workFolder(),
        Optional.ofNullable(since).map(File::toPath),
        address("indexNowService", indexNowService),
        Optional.ofNullable(hub).map(text -> address("hub", text)),
        dryRun,
        limit);
  }

  private static URI address(String name, String text) {
    try {
      return new URI(text.strip());
    } catch (URISyntaxException e) {
      throw new InvalidInput(ReportPhrase.BAD_SERVICE.with(name, text));
    }
  }

  /** The settings of the site name the services, so they may be near ones. */
  private Manners manners(String userAgent) {
    if (notifyTimeout < 1) {
      throw new InvalidInput(ReportPhrase.BAD_TIMEOUT.with(Wording.quoted(notifyTimeout)));
    }
    return Manners.patient(userAgent, Duration.ofSeconds(notifyTimeout), true);
  }
}
