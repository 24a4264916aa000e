package org.mujaz.view;

import java.util.List;

/**
 * A month of the archive.
 *
 * @param url the page of the month
 * @param name the month without the year
 * @param nameAndYear the month with the year
 * @param count how many stories it has
 * @param days the days that have stories, first to last
 * @param offset how many days of the week stand before the first of the month, the week beginning
 *     on the day that {@link ArchiveView} says
 * @param cells every day of the month
 */
public record MonthView(
    String url,
    String name,
    String nameAndYear,
    int count,
    List<CountedLinkView> days,
    int offset,
    List<DayCellView> cells) {

  /** Copies the lists. */
  public MonthView {
    days = List.copyOf(days);
    cells = List.copyOf(cells);
  }
}
