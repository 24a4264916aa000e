package org.mujaz.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mujaz.build.BuildRequest;
import org.mujaz.build.ScheduleResult;
import org.mujaz.build.ScheduleRun;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.report.ReportFile;
import org.mujaz.schedule.ScheduleJson;
import org.mujaz.schedule.ScheduleText;

/**
 * Tells what goes live and what expires when, in the site's time zone; what is held, and why: it is
 * a draft, waits for its translation, or has expired; and when the next build is due.
 *
 * <p>It runs alone ({@code mvn mujaz:schedule}), renders nothing and changes nothing. Problems of
 * the content are told, but do not fail it.
 */
@Mojo(name = "schedule", threadSafe = true)
public final class ScheduleMojo extends AbstractMujazMojo {

  /** A file that the schedule is written into as JSON, for other programs. */
  @Parameter(property = "mujaz.json")
  private @Nullable File json;

  /**
   * A file for the moment at which the next build is due, one line such as {@code
   * 2026-12-01T02:00:00Z}, or empty where nothing goes live and nothing expires. {@code generate}
   * writes the same into {@code target/mujaz/next-publish}, for the site that it published.
   */
  @Parameter(property = "mujaz.nextPublish")
  private @Nullable File nextPublish;

  /** Made by Maven. */
  public ScheduleMojo() {}

  @Override
  void run(BuildRequest request, Messages messages) {
    ScheduleResult result = new ScheduleRun(request).run();
    new BuildReport(getLog(), messages).tellProblems(result.problems(), result.sources());
    ide("schedule", request, List.of(), messages).show(result.problems(), result.sources());
    new ScheduleText(result.timetable(), result.zone(), messages).lines().forEach(getLog()::info);
    if (nextPublish != null) {
      ReportFile.write(nextPublish.toPath(), result.timetable().nextPublish());
    }
    if (json != null) {
      ReportFile.write(
          json.toPath(),
          new ScheduleJson(result.timetable(), result.zone(), result.now()).toString());
      getLog().info(messages.line(ReportPhrase.SCHEDULE_WRITTEN.with(json.getPath())));
    }
  }
}
