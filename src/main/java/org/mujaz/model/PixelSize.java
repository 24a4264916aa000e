package org.mujaz.model;

/**
 * Width and height of a picture in pixels, as shown: after the rotation that its EXIF data ask for.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record PixelSize(int width, int height) {

  /** Checks the bounds. */
  public PixelSize {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("not a size: " + width + "×" + height);
    }
  }
}
