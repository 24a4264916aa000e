package org.mujaz.markdown.conversion;

import java.util.List;

/**
 * HTML as Markdown.
 *
 * @param markdown blocks with a blank line between them
 * @param lost what Markdown has no place for, in order
 */
public record ConvertedHtml(String markdown, List<Lost> lost) {

  /**
   * An element that was left out.
   *
   * @param what its tag, and where it led
   * @param line of the HTML, from 1
   */
  public record Lost(String what, int line) {}

  /** Copies the list. */
  public ConvertedHtml {
    lost = List.copyOf(lost);
  }
}
