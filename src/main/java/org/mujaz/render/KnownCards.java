package org.mujaz.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.mujaz.model.Article;
import org.mujaz.plan.CardFile;

/** The cards that were asked for, each with the articles that it was made of. */
final class KnownCards {

  private final Map<Object, Known> cards = new ConcurrentHashMap<>();

  private record Known(List<Article> articles, Optional<CardFile> card) {}

  /**
   * The card of a thing.
   *
   * @param thing stays the same when its articles change
   * @param make makes the card of nothing but {@code articles}
   */
  Optional<CardFile> of(Object thing, List<Article> articles, Supplier<Optional<CardFile>> make) {
    Known known = cards.get(thing);
    if (known == null || !known.articles().equals(articles)) {
      known = new Known(articles, make.get());
      cards.put(thing, known);
    }
    return known.card();
  }
}
