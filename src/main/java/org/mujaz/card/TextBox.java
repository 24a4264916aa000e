package org.mujaz.card;

import java.awt.font.TextLayout;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mujaz.model.Language;
import org.mujaz.text.Words;

/**
 * Fits a text into a box: in the largest of some sizes in which all of it fits, else in the
 * smallest, cut behind a word.
 *
 * @param faces to set it in
 * @param weight of all letters
 * @param sizes largest first, in pixels
 * @param leading the distance of two lines, in sizes
 */
record TextBox(Faces faces, Weight weight, List<Integer> sizes, float leading) {

  private static final int MEASURED = 100;

  /** More code points fit into no box, and need not be measured. */
  private static final int LONGEST = 400;

  /**
   * A text that was set.
   *
   * @param size in pixels
   * @param lines from the top
   */
  record Set(int size, List<TextLayout> lines) {}

  /** The text in a box; never more than {@code most} lines. */
  Set set(String given, Language language, float width, float height, int most) {
    String text = Words.cap(given, LONGEST);
    Optional<Set> whole = whole(text, language, width, height, most);
    if (whole.isPresent()) {
      return whole.get();
    }
    int smallest = sizes.get(sizes.size() - 1);
    return cut(text, language, smallest, width, lines(smallest, height, most));
  }

  /** The whole text in a box; nothing when it does not fit in any size. */
  Optional<Set> whole(String given, Language language, float width, float height, int most) {
    String text = Words.cap(given, LONGEST);
    Wrapping wrapping = wrapping(text, language);
    for (int size : sizes) {
      Optional<List<Wrapping.Span>> lines =
          wrapping.lines(width * MEASURED / size, lines(size, height, most));
      if (lines.isPresent()) {
        return Optional.of(set(text, language, size, lines.get()));
      }
    }
    return Optional.empty();
  }

  private int lines(int size, float height, int most) {
    return Math.max(1, Math.min(most, (int) (height / (size * leading))));
  }

  /** Without hints, letters are as wide as they are large: one measurement serves for all sizes. */
  private Wrapping wrapping(String text, Language language) {
    return new Wrapping(new StyledText(text, language, weight, MEASURED, faces));
  }

  private Set set(String text, Language language, int size, List<Wrapping.Span> lines) {
    StyledText styled = new StyledText(text, language, weight, size, faces);
    return new Set(
        size, lines.stream().map(line -> styled.line(line.start(), line.end())).toList());
  }

  /** As much of the text as fits, found by halving. */
  private Set cut(String text, Language language, int size, float width, int most) {
    int low = 1;
    int high = text.codePointCount(0, text.length());
    Optional<Set> best = Optional.empty();
    while (low <= high) {
      int middle = (low + high) / 2;
      String shorter = Words.cap(text, middle);
      Optional<List<Wrapping.Span>> lines =
          wrapping(shorter, language).lines(width * MEASURED / size, most);
      if (lines.isPresent()) {
        best = Optional.of(set(shorter, language, size, lines.get()));
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return best.orElseGet(() -> new Set(size, List.of()));
  }

  /** The sizes between two, in steps. */
  static List<Integer> sizes(int largest, int smallest, int step) {
    return IntStream.iterate(largest, size -> size >= smallest, size -> size - step)
        .boxed()
        .toList();
  }
}
