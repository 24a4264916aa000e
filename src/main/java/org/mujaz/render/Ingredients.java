package org.mujaz.render;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.cache.Key;
import org.mujaz.cache.KeyMaker;
import org.mujaz.markdown.ProseStore;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.Subject;

/**
 * Names what the view of a page is made of, so that a view whose key an earlier build made need not
 * be made to be named. That costs a tenth of making it. Safe for any thread.
 */
final class Ingredients {

  private final Surroundings around;
  private final ModelKeys keys;
  private volatile @Nullable Key common;

  Ingredients(Surroundings around, ProseStore prose) {
    this.around = around;
    this.keys = new ModelKeys(around, prose);
  }

  /**
   * The name of all that the view of a page is made of besides the theme; nothing for the few pages
   * that are told more than their subject and {@link Surroundings}.
   *
   * @param key has what all pages of the build have in common
   */
  Optional<Key> of(PlannedPage page, KeyMaker key) {
    if (!isOfItsSubject(page.subject())) {
      return Optional.empty();
    }
    key.add("ingredients").add(common(key));
    keys.add(key, page);
    keys.add(key, around.card(page.subject()));
    return Optional.of(key.key());
  }

  private static boolean isOfItsSubject(Subject subject) {
    return subject instanceof Subject.ArticlePage
        || subject instanceof Subject.Parallel
        || subject instanceof Subject.TermList
        || subject instanceof Subject.Day
        || subject instanceof Subject.Month
        || subject instanceof Subject.Year
        || subject instanceof Subject.Home
        || isFeed(subject);
  }

  /** Whether it is a feed with texts, of which {@link FeedCuts} may leave something out. */
  static boolean isFeed(Subject subject) {
    return subject instanceof Subject.Feed
        || subject instanceof Subject.DigestFeed
        || subject instanceof Subject.CorrectionsFeed;
  }

  private Key common(KeyMaker beside) {
    Key known = common;
    return known == null ? makeCommon(beside) : known;
  }

  private synchronized Key makeCommon(KeyMaker beside) {
    Key known = common;
    if (known == null) {
      KeyMaker key = beside.another();
      around.addCommon(key, keys);
      known = key.key();
      common = known;
    }
    return known;
  }
}
