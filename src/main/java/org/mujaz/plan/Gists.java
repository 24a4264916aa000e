package org.mujaz.plan;

import org.mujaz.model.Article;
import org.mujaz.search.Gist;

/** Tells what an article is about; its text is not in memory. */
@FunctionalInterface
public interface Gists {

  /** Nothing is known of any article. */
  Gists NONE = article -> Gist.NONE;

  /** What its headline, standfirst and body are about. */
  Gist of(Article article);
}
