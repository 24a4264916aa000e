package org.mujaz.bidi;

import java.util.Optional;
import org.mujaz.html.Markup;
import org.mujaz.model.Direction;
import org.mujaz.model.Language;

/**
 * Isolates words of the other direction, so that they, their punctuation and what stands around
 * them keep their places: {@code <bdi dir="ltr" lang="en">C++</bdi>}.
 *
 * <p>What a run is, {@link org.mujaz.text.ForeignRuns} says. An inline element that holds exactly
 * one run gets the attributes itself. Code, scripts, pictures and whatever has its direction
 * already stay as they are, so that doing it twice changes nothing. Attributes and titles, which
 * can hold no element, get a mark of direction in front where their first strong character would
 * mislead (HTML, 3.2.6.4; W3C, Strings on the Web, 4.3). The text itself never changes.
 */
public final class Isolation {

  private Isolation() {}

  /**
   * A body: the words of one paragraph, heading or cell are one text, whatever emphasis and links
   * are in it.
   *
   * @param html balanced, with the marks of prose or without
   * @param language in which it is written, unless its elements say otherwise
   */
  public static String body(String html, Language language) {
    return isolated(html, language.direction(), true);
  }

  /**
   * A whole page, as a template made it: each string between two tags is a text of its own, because
   * what looks like one line may be the boxes of a frame.
   *
   * @param html a page, whose own {@code dir} says its direction
   */
  public static String page(String html) {
    return isolated(html, Direction.LTR, false);
  }

  /** The same string when there is nothing to do. */
  private static String isolated(String html, Direction base, boolean flowing) {
    Markup before = Markup.of(html);
    Markup after = new Isolator(before, base, flowing, Optional.empty()).isolate();
    return after == before ? html : after.toString();
  }
}
