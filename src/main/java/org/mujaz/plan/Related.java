package org.mujaz.plan;

import java.util.List;
import org.mujaz.model.Article;

/** Other stories that are about the same as one, found when they are asked for. */
public interface Related {

  /** The best of them, best first; safe for any thread. */
  List<Article> articles();
}
