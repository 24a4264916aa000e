package org.mujaz.build;

import org.mujaz.assemble.Assembler;
import org.mujaz.assemble.Audience;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Site;
import org.mujaz.read.ContentFolder;
import org.mujaz.schedule.Timetable;

/** Reads the content for what goes live and expires when. */
public final class ScheduleRun {

  private final BuildRequest request;

  /** A run that has not begun. */
  public ScheduleRun(BuildRequest request) {
    this.request = request;
  }

  /** Runs it; writes nothing. */
  public ScheduleResult run() {
    ContentFolder folder = ContentFolder.of(request.baseFolder(), request.contentFolder());
    Found found = Found.in(folder, request);
    SiteConfig config = found.config();
    Site site =
        new Assembler(config, request.clock(), Audience.READERS, found.problemsOfSite())
            .assemble(found.content());
    return new ScheduleResult(
        found.problems(),
        FolderLines.of(request, folder),
        Timetable.of(site.airings(), request.clock()),
        config.timeZone(),
        request.clock());
  }
}
