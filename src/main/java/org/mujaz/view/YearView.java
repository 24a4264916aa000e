package org.mujaz.view;

import java.util.List;

/**
 * A year of the archive.
 *
 * @param url the page of the year
 * @param name the year in the digits of the edition
 * @param count how many stories it has
 * @param months the months that have stories, first to last
 */
public record YearView(String url, String name, int count, List<MonthView> months) {

  /** Copies the list. */
  public YearView {
    months = List.copyOf(months);
  }
}
