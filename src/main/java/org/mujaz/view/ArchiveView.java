package org.mujaz.view;

import java.util.List;

/**
 * The archive.
 *
 * @param count how many stories there are
 * @param weekdays the names of the days of the week, short, in the order of the calendars
 * @param years newest first
 */
public record ArchiveView(int count, List<String> weekdays, List<YearView> years) {

  /** Copies the lists. */
  public ArchiveView {
    weekdays = List.copyOf(weekdays);
    years = List.copyOf(years);
  }
}
