package org.mujaz.image;

import org.mujaz.model.Focus;
import org.mujaz.model.PixelSize;
import org.mujaz.model.Shape;

/**
 * A part of a picture, in pixels, not always whole ones.
 *
 * @param x from the left edge
 * @param y from the top edge
 * @param width at least 1
 * @param height at least 1
 */
record Box(double x, double y, double width, double height) {

  static Box all(RowSource picture) {
    return new Box(0, 0, picture.width(), picture.height());
  }

  /** The largest part of this shape, as near around the focus as the edges allow. */
  static Box cut(PixelSize of, Shape shape, Focus focus) {
    if (shape == Shape.WHOLE) {
      return new Box(0, 0, of.width(), of.height());
    }
    long across = (long) of.width() * shape.height();
    long down = (long) of.height() * shape.width();
    double width = across > down ? (double) down / shape.height() : of.width();
    double height = across > down ? of.height() : (double) across / shape.width();
    return new Box(
        start(of.width(), width, focus.across()),
        start(of.height(), height, focus.down()),
        width,
        height);
  }

  private static double start(int length, double part, int percent) {
    return Math.max(0, Math.min(length - part, length * percent / 100.0 - part / 2));
  }

  /** Whether it leaves out less than a pixel. */
  boolean isAllOf(PixelSize size) {
    return size.width() - width < 1 && size.height() - height < 1;
  }

  /** The size of a picture of this width in pixels that shows it. */
  PixelSize size(int pixels) {
    return new PixelSize(pixels, Math.max(1, (int) Math.round(pixels * height / width)));
  }

  /** The same part of the same picture at another size. */
  Box in(PixelSize from, RowSource to) {
    double across = (double) to.width() / from.width();
    double down = (double) to.height() / from.height();
    return new Box(
        x * across,
        y * down,
        Math.min(width * across, to.width()),
        Math.min(height * down, to.height()));
  }
}
