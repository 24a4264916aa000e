package org.mujaz.card;

import java.awt.Color;
import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mujaz.model.Language;

/**
 * Sets some headlines below each other in one size: the largest in which all of them fit whole,
 * else the smallest, with two lines for each.
 *
 * @param faces to set them in
 * @param language of all of them
 * @param width of the longest line, in pixels
 * @param height of the room for all
 */
record Headlines(Faces faces, Language language, float width, float height) {

  private static final List<Integer> SIZES = TextBox.sizes(60, 34, 2);
  private static final int MOST_LINES = 2;
  private static final int BULLET = 12;
  private static final int INDENT = 40;

  /** Draws them, each behind a bullet. */
  void draw(Canvas canvas, List<String> headlines, Color bullet, Color ink, int start, int top) {
    double y = top;
    for (TextBox.Set set : set(headlines)) {
      double line = set.size() * CardPainter.leading(language);
      canvas.fill(bullet, start, y + line / 2 - BULLET / 2.0 + 4, BULLET, BULLET);
      CardPainter.lines(canvas, set, CardPainter.leading(language), ink, start + INDENT, y);
      y += set.lines().size() * line + gap(set.size());
    }
  }

  private List<TextBox.Set> set(List<String> headlines) {
    for (int size : SIZES) {
      Optional<List<TextBox.Set>> fitting = fitting(headlines, size);
      if (fitting.isPresent()) {
        return fitting.get();
      }
    }
    TextBox box = box(SIZES.get(SIZES.size() - 1));
    return headlines.stream()
        .map(headline -> box.set(headline, language, width - INDENT, height, MOST_LINES))
        .toList();
  }

  private Optional<List<TextBox.Set>> fitting(List<String> headlines, int size) {
    List<TextBox.Set> sets = new ArrayList<>();
    double left = height + gap(size);
    for (String headline : headlines) {
      Optional<TextBox.Set> set =
          box(size).whole(headline, language, width - INDENT, height, headlines.size() + 1);
      if (set.isEmpty()) {
        return Optional.empty();
      }
      List<TextLayout> lines = set.get().lines();
      left -= lines.size() * size * CardPainter.leading(language) + gap(size);
      sets.add(set.get());
    }
    return left < 0 ? Optional.empty() : Optional.of(sets);
  }

  /** Lines of Arabic have room between them already. */
  private double gap(int size) {
    return language == Language.ARABIC ? size * 0.1 : size * 0.35;
  }

  private TextBox box(int size) {
    return new TextBox(faces, Weight.REGULAR, List.of(size), CardPainter.leading(language));
  }
}
