package org.mujaz.html;

/**
 * A {@linkplain WholeElement whole element} of a page that stands on other pages too. It was made
 * once, so that whoever goes through pages can go through it once.
 *
 * @param start its offset in the page
 * @param end the offset behind it
 * @param made the piece; the same instance in all pages
 */
public record Partial(int start, int end, Markup made) {

  /** How many are worth being remembered: those of stories that pages about the same days show. */
  public static final int MOST_REMEMBERED = 5_000;
}
