package org.mujaz.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.mujaz.model.LeftOut;
import org.mujaz.model.Slot;
import org.mujaz.source.SourcePath;
import org.mujaz.text.Json;

/** A timetable as JSON, for other programs; its fields are described in scheduling.md. */
public final class ScheduleJson {

  private final Timetable timetable;
  private final ZoneId zone;
  private final Instant now;

  /**
   * A printer.
   *
   * @param zone in which times are told
   * @param now the moment from which on the timetable is
   */
  public ScheduleJson(Timetable timetable, ZoneId zone, Instant now) {
    this.timetable = timetable;
    this.zone = zone;
    this.now = now;
  }

  /** The text of the file. */
  @Override
  public String toString() {
    return new Json.Members()
            .with("timeZone", Json.text(zone.getId()))
            .with("now", Json.text(now.toString()))
            .with("next", timetable.next())
            .with("changes", Json.list(timetable.changes().stream().map(this::change).toList()))
            .with("held", Json.list(timetable.held().stream().map(ScheduleJson::held).toList()))
        + "\n";
  }

  private String change(Change change) {
    String kind = change.kind() == Change.Kind.GOES_LIVE ? "live" : "expired";
    String at = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(change.at().atZone(zone));
    Json.Members members =
        new Json.Members().with("at", Json.text(at)).with("becomes", Json.text(kind));
    return version(members, change.story(), change.version());
  }

  private static String held(Held held) {
    Json.Members members = new Json.Members().with("reason", Json.text(reason(held.reason())));
    return version(members, held.story(), held.version());
  }

  private static String version(Json.Members members, SourcePath story, Slot version) {
    return members
        .with("story", Json.text(story.fileName()))
        .with("language", Json.text(version.language().code()))
        .with("file", Json.text(version.file().value()))
        .with("title", Json.text(version.title()))
        .toString();
  }

  private static String reason(LeftOut.Reason reason) {
    return switch (reason) {
      case DRAFT -> "draft";
      case SCHEDULED -> "scheduled";
      case EXPIRED -> "expired";
      case WAITS_FOR_TRANSLATION -> "waiting";
    };
  }
}
