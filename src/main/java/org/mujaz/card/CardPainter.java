package org.mujaz.card;

import java.awt.Color;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mujaz.model.Language;
import org.mujaz.model.SocialCard;

/** Draws social cards: a function of what a card says, the colours and the faces. */
final class CardPainter {

  static final int WIDTH = SocialCard.SIZE.width();
  static final int HEIGHT = SocialCard.SIZE.height();

  private static final int MARGIN = 80;
  private static final int MEASURE = WIDTH - 2 * MARGIN;
  private static final int BAND = 16;
  private static final int FOOT = 524;

  private final Faces faces;
  private final Color paper;
  private final Color ink;
  private final Color muted;
  private final Color accent;
  private final Color rule;

  CardPainter(Colours colours, Faces faces) {
    this.faces = faces;
    this.paper = Colours.of(colours.paper());
    this.ink = Colours.of(colours.ink());
    this.muted = Colours.of(colours.muted());
    this.accent = Colours.of(colours.accent());
    this.rule = Colours.of(colours.rule());
  }

  BufferedImage draw(SocialCard card) {
    try (Canvas canvas = new Canvas(WIDTH, HEIGHT, card.language().direction(), paper)) {
      canvas.fill(accent, 0, 0, WIDTH, BAND);
      if (card instanceof SocialCard.Story story) {
        story(canvas, story);
      } else if (card instanceof SocialCard.Day day) {
        day(canvas, day);
      } else if (card instanceof SocialCard.Masthead masthead) {
        new MastheadPainter(faces, ink, muted, accent, rule).draw(canvas, masthead);
      }
      return canvas.image();
    }
  }

  private void story(Canvas canvas, SocialCard.Story story) {
    Language language = story.language();
    float leading = leading(language);
    int top = 96;
    if (story.section().isPresent()) {
      new Line(faces, Weight.BOLD, language == Language.ARABIC ? 40 : 36)
          .set(story.section().get(), language, MEASURE)
          .ifPresent(section -> canvas.begin(section, accent, MARGIN, 120));
      top = 150;
    }
    TextBox.Set title =
        new TextBox(faces, Weight.BOLD, TextBox.sizes(96, 44, 4), leading)
            .set(story.title(), language, MEASURE, FOOT - 24 - top, 5);
    lines(canvas, title, leading, ink, MARGIN, top);
    String notes =
        Stream.concat(story.source().stream(), Stream.of(story.date()))
            .filter(note -> !note.isEmpty())
            .collect(Collectors.joining(" · "));
    foot(canvas, language, story.site(), notes);
  }

  private void day(Canvas canvas, SocialCard.Day day) {
    Language language = day.language();
    TextBox.Set date =
        new TextBox(faces, Weight.BOLD, TextBox.sizes(76, 44, 4), leading(language))
            .set(day.day(), language, MEASURE, 130, 1);
    lines(canvas, date, leading(language), accent, MARGIN, 70);
    new Headlines(faces, language, MEASURE, FOOT - 30 - 208)
        .draw(canvas, day.headlines(), accent, ink, MARGIN, 208);
    foot(canvas, language, day.site(), day.count());
  }

  private void foot(Canvas canvas, Language language, String site, String notes) {
    canvas.fill(rule, MARGIN, FOOT, MEASURE, 2);
    Optional<TextLayout> name = new Line(faces, Weight.BOLD, 42).set(site, language, MEASURE / 2f);
    name.ifPresent(line -> canvas.begin(line, ink, MARGIN, 580));
    float left = MEASURE - name.map(TextLayout::getVisibleAdvance).orElse(0f) - 40;
    new Line(faces, Weight.REGULAR, language == Language.ARABIC ? 30 : 28)
        .set(notes, language, left)
        .ifPresent(line -> canvas.end(line, muted, WIDTH - MARGIN, 580));
  }

  static void lines(
      Canvas canvas, TextBox.Set set, float leading, Color colour, double start, double top) {
    double baseline = top + set.size() * (leading / 2 + 0.36);
    for (TextLayout line : set.lines()) {
      canvas.begin(line, colour, start, baseline);
      baseline += set.size() * leading;
    }
  }

  /** Marks above and below Arabic letters need room. */
  static float leading(Language language) {
    return language == Language.ARABIC ? 1.5f : 1.22f;
  }
}
