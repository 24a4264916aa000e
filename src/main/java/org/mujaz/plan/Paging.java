package org.mujaz.plan;

/**
 * Where in a paginated list a page stands.
 *
 * @param number from 1
 * @param total at least 1
 */
public record Paging(int number, int total) {

  /** Checks the bounds. */
  public Paging {
    if (number < 1 || number > total) {
      throw new IllegalArgumentException("page " + number + " of " + total);
    }
  }
}
