package org.mujaz.render;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.mujaz.html.Markup;
import org.mujaz.view.FeedView;

/**
 * Keeps feeds small enough for whoever fetches them every hour: what does not fit is left out from
 * the end, where the oldest items are, and the feed says so.
 */
final class FeedSize {

  /** So many bytes may a feed have. */
  static final int MOST_BYTES = 2_000_000;

  /** So many characters may one item have, that a feed always has some. */
  static final int MOST_OF_A_TEXT = MOST_BYTES / 8;

  private static final SizeLimit LIMIT = new SizeLimit(MOST_BYTES);

  private FeedSize() {}

  /**
   * The file with as many of the newest items as fit.
   *
   * @param feed with all of them, or as many as can possibly fit
   * @param shortened the feed with some of its items, and a note about it
   * @param print makes the file
   * @param cut takes the number of items when there are not all
   */
  static Optional<Markup> fitted(
      FeedView feed,
      IntFunction<FeedView> shortened,
      Function<FeedView, Optional<Markup>> print,
      IntConsumer cut) {
    if (feed.items().size() == feed.total()) {
      Optional<Markup> whole = print.apply(feed);
      if (whole.filter(file -> !LIMIT.admits(file)).isEmpty()) {
        return whole;
      }
    }
    int most = LIMIT.most(feed.items().size() + 1, items -> print.apply(shortened.apply(items)));
    cut.accept(most);
    return print.apply(shortened.apply(most));
  }
}
