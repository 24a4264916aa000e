package org.mujaz.bidi;

import java.util.Optional;
import org.mujaz.html.Markup;
import org.mujaz.model.Direction;

/**
 * Finishes the pages of a site: words of the other direction are isolated, see {@link
 * Isolation#page}, and what hyphens hold together is kept whole besides, see {@link Unbroken}. In
 * one walk, because every page of a build comes here, and what many pages have is done once. Safe
 * for any thread.
 */
public final class FinishedPages {

  private final IsolatedPartials partials = new IsolatedPartials();

  /** No page finished yet. */
  public FinishedPages() {}

  /**
   * A page, finished; not to be done twice.
   *
   * @param html as a template made it; its own {@code dir} says its direction
   */
  public Markup of(Markup html) {
    return new Isolator(html, Direction.LTR, false, Optional.of(partials)).isolate();
  }
}
