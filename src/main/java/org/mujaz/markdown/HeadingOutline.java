package org.mujaz.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.mujaz.text.SlugSet;
import org.mujaz.text.Slugs;

/**
 * The headings of one body: their levels and the ids that links can name.
 *
 * <p>The page has the only {@code h1}, so a {@code #} in a body counts as {@code ##}; and a level
 * is never skipped, so a {@code ####} below a {@code ##} becomes an {@code h3}, as do its siblings.
 */
final class HeadingOutline {

  /** The id of a heading that has neither letters nor digits. */
  private static final String NO_WORDS = "section";

  private record Open(int written, int level) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final SlugSet ids = new SlugSet();
  private final List<Prose.Heading> headings = new ArrayList<>();

  /**
   * The next heading of the body.
   *
   * @param written the level that the editor wrote
   * @param text its words
   */
  Prose.Heading add(int written, String text) {
    int wanted = Math.max(2, written);
    while (!open.isEmpty() && open.getLast().written() >= wanted) {
      open.removeLast();
    }
    int level = open.isEmpty() ? 2 : open.getLast().level() + 1;
    open.addLast(new Open(wanted, level));
    Prose.Heading heading = new Prose.Heading(level, ids.unique(Slugs.of(text, NO_WORDS)), text);
    headings.add(heading);
    return heading;
  }

  /** The headings so far, in order. */
  List<Prose.Heading> headings() {
    return headings;
  }
}
