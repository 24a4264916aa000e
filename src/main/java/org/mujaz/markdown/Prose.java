package org.mujaz.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A body, rendered as far as it can be without knowing the rest of the site.
 *
 * <p>Where {@code html} needs something of the rest of the site, it has a mark: {@link #MARK}, the
 * index of a {@link Reference}, {@link #MARK}. For a link the mark stands for the value of {@code
 * href}, for a picture for the whole {@code img} element. So a body is a pure function of its own
 * text, and can be cached by it.
 *
 * @param html with marks
 * @param references what the marks stand for
 * @param heading the leading {@code # heading} of the body, taken out of {@code html}
 * @param headings the other headings, in order
 * @param excerpt the first sentences, plain text, for articles without a summary
 * @param words how many words there are
 */
public record Prose(
    String html,
    List<Reference> references,
    Optional<String> heading,
    List<Heading> headings,
    String excerpt,
    int words) {

  /** Encloses the index of a reference; XML forbids it, so no content can contain it. */
  public static final char MARK = '\uFFFE';

  /** A heading inside a body. */
  public record Heading(int level, String id, String text) {}

  /** Copies the lists. */
  public Prose {
    references = List.copyOf(references);
    headings = List.copyOf(headings);
  }

  /** A body with nothing in it. */
  public boolean isEmpty() {
    return html.isBlank();
  }

  /**
   * The finished HTML.
   *
   * @param replacement what to write for the mark with this index, already escaped
   */
  public String html(IntFunction<String> replacement) {
    StringBuilder finished = new StringBuilder(html.length() + 64);
    int from = 0;
    int mark = html.indexOf(MARK);
    while (mark >= 0) {
      int end = html.indexOf(MARK, mark + 1);
      // A part of its own is copied at once, where append(html, from, to) goes from letter to
      // letter.
      finished.append(html.substring(from, mark));
      finished.append(replacement.apply(Integer.parseInt(html.substring(mark + 1, end))));
      from = end + 1;
      mark = html.indexOf(MARK, from);
    }
    return finished.append(html.substring(from)).toString();
  }
}
