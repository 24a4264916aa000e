package org.mujaz.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.mujaz.model.Direction;

/**
 * A picture that is being drawn. Places are counted from the side on which the language begins: 0
 * is the right edge of an Arabic card.
 */
final class Canvas implements AutoCloseable {

  private final BufferedImage image;
  private final Graphics2D graphics;
  private final Direction direction;

  Canvas(int width, int height, Direction direction, Color ground) {
    this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    this.graphics = image.createGraphics();
    this.direction = direction;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(ground);
    graphics.fillRect(0, 0, width, height);
  }

  BufferedImage image() {
    return image;
  }

  void fill(Color colour, double start, double top, double width, double height) {
    double left = direction == Direction.RTL ? image.getWidth() - start - width : start;
    graphics.setColor(colour);
    graphics.fill(new Rectangle2D.Double(left, top, width, height));
  }

  /** Draws a line of text that begins at {@code start}; its letters stand on {@code baseline}. */
  void begin(TextLayout line, Color colour, double start, double baseline) {
    double width = line.getVisibleAdvance();
    draw(
        line,
        colour,
        direction == Direction.RTL ? image.getWidth() - start - width : start,
        baseline);
  }

  /** Draws a line of text that ends at {@code end}. */
  void end(TextLayout line, Color colour, double end, double baseline) {
    begin(line, colour, end - line.getVisibleAdvance(), baseline);
  }

  /** Outlines are the same on every system, which letters drawn by the system are not. */
  private void draw(TextLayout line, Color colour, double left, double baseline) {
    graphics.setColor(colour);
    graphics.fill(line.getOutline(AffineTransform.getTranslateInstance(left, baseline)));
  }

  @Override
  public void close() {
    graphics.dispose();
  }
}
