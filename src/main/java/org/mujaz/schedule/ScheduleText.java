package org.mujaz.schedule;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mujaz.model.LeftOut;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** A timetable as lines for a terminal. */
public final class ScheduleText {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Timetable timetable;
  private final ZoneId zone;
  private final Messages messages;

  /**
   * A printer.
   *
   * @param zone in which times are told
   * @param messages the language of the report
   */
  public ScheduleText(Timetable timetable, ZoneId zone, Messages messages) {
    this.timetable = timetable;
    this.zone = zone;
    this.messages = messages;
  }

  /** The lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(messages.line(ReportPhrase.SCHEDULE.with(Wording.quoted(zone.getId()), counts())));
    timetable.changes().forEach(change -> lines.add("  " + messages.line(told(change))));
    held(LeftOut.Reason.DRAFT, ReportPhrase.DRAFT_MEANS, lines);
    held(LeftOut.Reason.WAITS_FOR_TRANSLATION, ReportPhrase.WAITING_MEANS, lines);
    held(LeftOut.Reason.EXPIRED, ReportPhrase.EXPIRED_MEANS, lines);
    lines.add(
        messages.line(
            timetable
                .next()
                .map(at -> ReportPhrase.NEXT_BUILD.with(time(at), at.toString()))
                .orElse(ReportPhrase.NO_NEXT_BUILD)));
    return lines;
  }

  private Wording counts() {
    return new Wording.Listed(
        List.of(
            ReportPhrase.TO_GO_LIVE.counting(count(Change.Kind.GOES_LIVE)),
            ReportPhrase.TO_EXPIRE.counting(count(Change.Kind.EXPIRES)),
            ReportPhrase.DRAFTS.counting(in(LeftOut.Reason.DRAFT).count()),
            ReportPhrase.WAITING.counting(in(LeftOut.Reason.WAITS_FOR_TRANSLATION).count()),
            ReportPhrase.EXPIRED.counting(in(LeftOut.Reason.EXPIRED).count())));
  }

  private long count(Change.Kind kind) {
    return timetable.changes().stream().filter(change -> change.kind() == kind).count();
  }

  private Stream<Held> in(LeftOut.Reason reason) {
    return timetable.held().stream().filter(held -> held.reason() == reason);
  }

  /** What has a fixed width comes first, so that the lines make a table. */
  private Wording told(Change change) {
    boolean live = change.kind() == Change.Kind.GOES_LIVE;
    return ReportPhrase.SCHEDULE_ENTRY.with(
        Wording.quoted(time(change.at())),
        live ? ReportPhrase.GOES_LIVE : ReportPhrase.EXPIRES,
        Wording.quoted(change.version().file().value()),
        Wording.quoted(change.version().title()));
  }

  private void held(LeftOut.Reason reason, Wording meaning, List<String> lines) {
    List<Held> same = in(reason).toList();
    if (!same.isEmpty()) {
      lines.add(messages.line(meaning));
    }
    for (Held held : same) {
      Wording told =
          ReportPhrase.HELD_ENTRY.with(held.version().file().value(), held.version().title());
      lines.add("  " + messages.line(told));
    }
  }

  private String time(Instant moment) {
    return TIME.format(moment.atZone(zone));
  }
}
