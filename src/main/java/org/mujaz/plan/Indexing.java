package org.mujaz.plan;

import org.mujaz.model.Article;
import org.mujaz.model.Route;

/** What search engines are told of a page. */
public final class Indexing {

  private Indexing() {}

  /** Whether they are asked to leave it out: it leads elsewhere, or shows what others show. */
  public static boolean isHidden(Subject subject) {
    return subject instanceof Subject.Parallel
        || subject instanceof Subject.NotFound
        || subject instanceof Subject.Email
        || subject instanceof Subject.Redirect;
  }

  /** The page that they should take instead of the one at {@code route}, mostly itself. */
  public static Route canonical(Route route, Subject subject) {
    if (subject instanceof Subject.ArticlePage page) {
      return Addresses.article(page.article().language(), page.article());
    } else if (subject instanceof Subject.Parallel pair) {
      Article first = pair.first();
      return Addresses.article(first.language(), first);
    }
    return subject instanceof Subject.Redirect redirect ? redirect.to() : route;
  }

  /** Whether a page for readers is listed under this address. */
  public static boolean isListed(Route route, Subject subject) {
    if (subject instanceof Subject.ArticlePage page) {
      // Of its two pages, the one in its own edition: no address has to be made for that.
      return page.edition() == page.article().language();
    }
    return !isHidden(subject) && canonical(route, subject).equals(route);
  }
}
