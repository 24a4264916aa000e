package org.mujaz.view;

import java.util.List;

/**
 * The articles of the last two days, for news search.
 *
 * @param publication the name of the digest
 * @param items newest first
 */
public record NewsSitemapView(String publication, List<Item> items) {

  /**
   * An article.
   *
   * @param location its absolute address
   * @param language its BCP 47 tag
   * @param published RFC 3339
   * @param title the headline
   */
  public record Item(String location, String language, String published, String title) {}

  /** Copies the list. */
  public NewsSitemapView {
    items = List.copyOf(items);
  }
}
