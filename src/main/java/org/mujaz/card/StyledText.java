package org.mujaz.card;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.font.TextMeasurer;
import java.text.AttributedString;
import java.util.Arrays;
import java.util.List;
import org.mujaz.model.Direction;
import org.mujaz.model.Language;
import org.mujaz.text.ForeignRun;
import org.mujaz.text.ForeignRuns;

/**
 * A text in the faces that have its letters, with words of the other direction embedded as they are
 * isolated on pages.
 */
final class StyledText {

  /** Of two letters of one size, those of a Latin face look larger. */
  private static final float LATIN_IN_ARABIC = 0.88f;

  private static final float ARABIC_IN_ENGLISH = 1.12f;

  /** Whole pixels and hints would make widths differ between systems. */
  static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private final String text;
  private final TextMeasurer measurer;

  /**
   * A text.
   *
   * @param given not empty; without characters that have no shape but those between letters
   * @param size of letters of its own language, in pixels
   */
  StyledText(String given, Language language, Weight weight, float size, Faces faces) {
    List<ForeignRun> runs = ForeignRuns.of(given, language.direction());
    this.text = parted(given, runs, language.direction());
    AttributedString styled = new AttributedString(text);
    styled.addAttribute(
        TextAttribute.RUN_DIRECTION,
        language.direction() == Direction.RTL
            ? TextAttribute.RUN_DIRECTION_RTL
            : TextAttribute.RUN_DIRECTION_LTR);
    Language[] preferred = new Language[text.length()];
    Arrays.fill(preferred, language);
    int marks = 0;
    for (ForeignRun run : runs) {
      int start = run.start() + ++marks;
      int end = run.end() + marks++;
      int level = run.direction() == Direction.LTR ? 2 : 1;
      styled.addAttribute(TextAttribute.BIDI_EMBEDDING, level, start, end);
      Arrays.fill(preferred, start, end, language.other());
    }
    setFonts(styled, preferred, language, weight, size, faces);
    this.measurer = new TextMeasurer(styled.getIterator(), CONTEXT);
  }

  /**
   * The text with marks of its direction on both sides of each run: an embedding alone would take
   * the numbers and the signs beside it along (UAX #9, X10).
   */
  private static String parted(String text, List<ForeignRun> runs, Direction direction) {
    char mark = direction == Direction.RTL ? '\u200F' : '\u200E';
    StringBuilder parted = new StringBuilder(text);
    for (int i = runs.size() - 1; i >= 0; i--) {
      parted.insert(runs.get(i).end(), mark).insert(runs.get(i).start(), mark);
    }
    return parted.toString();
  }

  private void setFonts(
      AttributedString styled,
      Language[] preferred,
      Language own,
      Weight weight,
      float size,
      Faces faces) {
    int start = 0;
    Language current = own;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      Language face = face(codePoint, current, preferred[i], i == 0, weight, faces);
      if (face != current) {
        addFont(styled, start, i, current, own, weight, size, faces);
        start = i;
        current = face;
      }
      i += Character.charCount(codePoint);
    }
    addFont(styled, start, text.length(), current, own, weight, size, faces);
  }

  /** Marks and joiners stay with their letter. */
  private static Language face(
      int codePoint,
      Language before,
      Language preferred,
      boolean first,
      Weight weight,
      Faces faces) {
    boolean follows =
        Character.getType(codePoint) == Character.NON_SPACING_MARK || Faces.isShapeless(codePoint);
    Language own = isLatinSign(codePoint) ? Language.ENGLISH : preferred;
    Language wanted = follows && !first ? before : own;
    return faces.having(codePoint, wanted, weight).orElse(wanted);
  }

  /** The digits of an Arabic face have no serifs. */
  private static boolean isLatinSign(int codePoint) {
    return (codePoint >= '0' && codePoint <= '9') || codePoint == '%';
  }

  private static void addFont(
      AttributedString styled,
      int start,
      int end,
      Language face,
      Language own,
      Weight weight,
      float size,
      Faces faces) {
    if (start < end) {
      float scale = face == own ? 1 : own == Language.ARABIC ? LATIN_IN_ARABIC : ARABIC_IN_ENGLISH;
      Font font = faces.font(face, weight).deriveFont(size * scale);
      styled.addAttribute(TextAttribute.FONT, font, start, end);
    }
  }

  String text() {
    return text;
  }

  /** The shaped width of a part, in pixels. */
  float width(int start, int end) {
    return measurer.getAdvanceBetween(start, end);
  }

  /** A part on one line, in the order of its direction. */
  TextLayout line(int start, int end) {
    return measurer.getLayout(start, end);
  }
}
