package org.mujaz.build;

import java.time.Instant;
import java.time.ZoneId;
import org.mujaz.problem.Problems;
import org.mujaz.problem.SourceLines;
import org.mujaz.schedule.Timetable;

/**
 * What goes live and expires when.
 *
 * @param problems of the content
 * @param sources the lines that a report of {@code problems} quotes
 * @param timetable what happens from {@code now} on
 * @param zone the site's time zone
 * @param now the moment that was taken for the present
 */
public record ScheduleResult(
    Problems problems, SourceLines sources, Timetable timetable, ZoneId zone, Instant now) {}
