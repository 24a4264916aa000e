package org.mujaz.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The stories of one day in one edition.
 *
 * @param language the edition
 * @param day in the site's time zone
 * @param articles in the order of the page: the lead, then by section; never empty
 */
public record Digest(Language language, LocalDate day, List<Article> articles) {

  /** Copies the list. */
  public Digest {
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("a digest without a story: " + day);
    }
    articles = List.copyOf(articles);
  }

  /** The story at the top. */
  public Article lead() {
    return articles.get(0);
  }
}
