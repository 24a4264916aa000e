package org.mujaz.browser;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a printed page: how far each reaches, in points. */
final class PrintedLines {

  /** Letters of one line may stand a little higher or lower; edges are not sharp. */
  private static final float TOLERANCE = 4;

  private final List<Line> lines;

  private PrintedLines(List<Line> lines) {
    this.lines = lines;
  }

  private record Line(float left, float right) {

    Line with(float from, float to) {
      return new Line(Math.min(left, from), Math.max(right, to));
    }
  }

  /** The lines of one page, the first is 0. */
  static PrintedLines of(PDDocument pdf, int page) throws IOException {
    Map<Integer, Line> lines = new TreeMap<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            if (!letter.getUnicode().isBlank()) {
              float left = letter.getXDirAdj();
              float right = left + letter.getWidthDirAdj();
              lines.merge(
                  Math.round(letter.getYDirAdj() / TOLERANCE),
                  new Line(left, right),
                  (line, one) -> line.with(one.left(), one.right()));
            }
          }
        };
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    stripper.getText(pdf);
    return new PrintedLines(List.copyOf(lines.values()));
  }

  /** All words of all pages, in the order in which the file has them. */
  static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf);
  }

  int count() {
    return lines.size();
  }

  /** How many lines have the right edge that most lines have. */
  long startingAtTheRightEdge() {
    return most(Line::right);
  }

  /** How many lines have the left edge that most lines have. */
  long startingAtTheLeftEdge() {
    return most(Line::left);
  }

  private long most(ToDoubleFunction<Line> edge) {
    return lines.stream()
        .mapToLong(
            line ->
                lines.stream()
                    .filter(
                        other ->
                            Math.abs(edge.applyAsDouble(other) - edge.applyAsDouble(line))
                                < TOLERANCE)
                    .count())
        .max()
        .orElse(0);
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
