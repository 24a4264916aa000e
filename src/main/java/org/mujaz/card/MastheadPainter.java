package org.mujaz.card;

import java.awt.Color;
import java.awt.font.TextLayout;
import java.util.List;
import org.mujaz.model.Direction;
import org.mujaz.model.SocialCard;

/**
 * Draws the name of a digest, or both of its names beside each other.
 *
 * @param faces to set it in
 * @param ink of the names
 * @param muted of what stands below them
 * @param accent of the stroke between
 * @param rule between the two
 */
record MastheadPainter(Faces faces, Color ink, Color muted, Color accent, Color rule) {

  private static final int MARGIN = 80;
  private static final int NAME_BASELINE = 290;

  void draw(Canvas canvas, SocialCard.Masthead card) {
    int columns = card.names().size();
    int gap = columns == 1 ? 0 : 120;
    int width = (CardPainter.WIDTH - 2 * MARGIN - gap * (columns - 1)) / columns;
    for (int i = 0; i < columns; i++) {
      name(canvas, card, card.names().get(i), MARGIN + i * (width + gap), width);
    }
    if (columns > 1) {
      canvas.fill(rule, CardPainter.WIDTH / 2.0 - 1, 150, 2, 290);
    }
    new Line(faces, Weight.REGULAR, 30)
        .set(card.host(), card.language(), CardPainter.WIDTH - 2 * MARGIN)
        .ifPresent(host -> canvas.begin(host, muted, MARGIN, 560));
  }

  /** A column begins where its own language does. */
  private void name(
      Canvas canvas, SocialCard.Masthead card, SocialCard.Name name, int start, int width) {
    Direction own = name.language().direction();
    boolean turned = own != card.language().direction();
    List<Integer> sizes =
        card.names().size() == 1 ? TextBox.sizes(168, 64, 8) : TextBox.sizes(128, 48, 8);
    float leading = CardPainter.leading(name.language());
    TextBox.Set title =
        new TextBox(faces, Weight.BOLD, sizes, leading * 0.9f)
            .set(name.title(), name.language(), width, 260, 3);
    double baseline = NAME_BASELINE - (title.lines().size() - 1) * title.size() * leading * 0.9;
    for (TextLayout line : title.lines()) {
      place(canvas, line, ink, start, width, turned, baseline);
      baseline += title.size() * leading * 0.9;
    }
    canvas.fill(accent, turned ? start + width - 96 : start, NAME_BASELINE + 58, 96, 8);
    if (!name.tagline().isEmpty()) {
      TextBox.Set tagline =
          new TextBox(faces, Weight.REGULAR, TextBox.sizes(44, 32, 4), leading)
              .set(name.tagline(), name.language(), width, 130, 2);
      baseline = NAME_BASELINE + 130;
      for (TextLayout line : tagline.lines()) {
        place(canvas, line, muted, start, width, turned, baseline);
        baseline += tagline.size() * leading;
      }
    }
  }

  private static void place(
      Canvas canvas,
      TextLayout line,
      Color colour,
      int start,
      int width,
      boolean turned,
      double baseline) {
    if (turned) {
      canvas.end(line, colour, start + width, baseline);
    } else {
      canvas.begin(line, colour, start, baseline);
    }
  }
}
