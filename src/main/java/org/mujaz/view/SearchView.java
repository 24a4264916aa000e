package org.mujaz.view;

import java.util.List;

/**
 * What the search box needs.
 *
 * @param index the manifest of the index
 * @param sections the sections that have stories, to look in one alone
 * @param first the day of the oldest story, for {@code min} of a date
 * @param last the day of the newest story, for {@code max}
 */
public record SearchView(String index, List<ChoiceView> sections, String first, String last) {

  /** Copies the list. */
  public SearchView {
    sections = List.copyOf(sections);
  }
}
