package org.mujaz.view;

import java.util.List;

/**
 * The articles of the last two days, for news search.
 *
 * @param items newest first
 */
public record NewsSitemapView(List<Item> items) {

  /**
   * An article.
   *
   * @param location its absolute address
   * @param publication the name of the digest in the language of the article
   * @param language its BCP 47 tag
   * @param published RFC 3339
   * @param title the headline
   */
  public record Item(
      String location, String publication, String language, String published, String title) {}

  /** Copies the list. */
  public NewsSitemapView {
    items = List.copyOf(items);
  }
}
