package org.mujaz.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.mujaz.view.FeedView;
import org.mujaz.view.Html;

/**
 * The items of feeds that were made last: a story stands in the feeds of its edition, section,
 * tags, sources and authors, in three formats each. Safe for any thread.
 */
final class RecentItems {

  /** A fixed share of the memory, however long texts are and however many stories there are. */
  static final int MOST_CHARACTERS = 16_000_000;

  private final Map<String, FeedView.Item> items = new LinkedHashMap<>(16, 0.75f, true);
  private int characters;

  /**
   * The item with this id.
   *
   * @param make makes it; may be called by two threads at once, which is cheaper than to wait
   */
  FeedView.Item get(String id, Supplier<FeedView.Item> make) {
    synchronized (items) {
      FeedView.Item known = items.get(id);
      if (known != null) {
        return known;
      }
    }
    FeedView.Item made = make.get();
    synchronized (items) {
      if (items.put(id, made) == null) {
        characters += size(made);
      }
      var eldest = items.values().iterator();
      while (characters > MOST_CHARACTERS) {
        characters -= size(eldest.next());
        eldest.remove();
      }
    }
    return made;
  }

  private static int size(FeedView.Item item) {
    return item.summary().length() + item.content().map(Html::markup).map(String::length).orElse(0);
  }
}
