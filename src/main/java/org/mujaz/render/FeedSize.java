package org.mujaz.render;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
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

  private FeedSize() {}

  /**
   * The file with as many of the newest items as fit.
   *
   * @param feed with all of them, or as many as can possibly fit
   * @param shortened the feed with some of its items, and a note about it
   * @param print makes the file
   * @param cut takes the number of items when there are not all
   */
  static Optional<String> fitted(
      FeedView feed,
      IntFunction<FeedView> shortened,
      Function<FeedView, Optional<String>> print,
      IntConsumer cut) {
    if (feed.items().size() == feed.total()) {
      Optional<String> whole = print.apply(feed);
      if (whole.filter(file -> !fits(file)).isEmpty()) {
        return whole;
      }
    }
    int most = most(feed.items().size(), shortened, print);
    cut.accept(most);
    return print.apply(shortened.apply(most));
  }

  private static int most(
      int all, IntFunction<FeedView> shortened, Function<FeedView, Optional<String>> print) {
    int fitting = 0;
    int tooMany = all + 1;
    while (tooMany - fitting > 1) {
      int middle = (fitting + tooMany) >>> 1;
      if (print.apply(shortened.apply(middle)).filter(FeedSize::fits).isPresent()) {
        fitting = middle;
      } else {
        tooMany = middle;
      }
    }
    return fitting;
  }

  private static boolean fits(String file) {
    return file.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
  }
}
