package org.mujaz.sample;

import org.mujaz.view.Pages;

/**
 * A page to look at.
 *
 * @param name what it is an example of; unique, fit for the name of a file
 * @param kind what its template sees
 * @param path its address below that of the site, without a leading slash
 */
public record SamplePage(String name, Class<? extends Pages> kind, SampleSite site, String path) {

  /** Whether most of it is an article of the edition. */
  public boolean isArticle() {
    return kind == Pages.Article.class;
  }

  @Override
  public String toString() {
    return name;
  }
}
