package org.mujaz.bidi;

import java.util.Optional;
import org.mujaz.concurrent.MadeOncePer;
import org.mujaz.html.HtmlTokens;
import org.mujaz.html.Markup;
import org.mujaz.html.Partial;
import org.mujaz.model.Direction;

/**
 * Isolates what many pages have once for each direction of the text around it; safe for any thread.
 */
final class IsolatedPartials {

  private final MadeOncePer<Direction, Markup, Optional<Markup>> isolated =
      new MadeOncePer<>(Direction.class, Partial.MOST_REMEMBERED);

  /**
   * A partial with its words isolated, and with what hyphens hold together kept whole.
   *
   * @param around the direction of the text in which it stands
   * @return nothing where the text before it goes on behind it
   */
  Optional<Markup> isolated(Markup partial, Direction around) {
    return isolated.get(around, partial, made -> made(made, around));
  }

  private Optional<Markup> made(Markup partial, Direction around) {
    Element element = Element.of(HtmlTokens.of(partial).next().name());
    return element == Element.BLOCK || element == Element.INLINE
        ? Optional.of(new Isolator(partial, around, false, Optional.of(this)).isolate())
        : Optional.empty();
  }
}
