package org.mujaz.image;

import org.mujaz.model.PixelSize;

/** How a picture must be turned and mirrored to stand upright (Exif 2.3, 4.6.4 A). */
enum Orientation {
  UPRIGHT(1),
  MIRRORED(2),
  UPSIDE_DOWN(3),
  MIRRORED_UPSIDE_DOWN(4),
  MIRRORED_TURNED_LEFT(5),
  TURNED_LEFT(6),
  MIRRORED_TURNED_RIGHT(7),
  TURNED_RIGHT(8);

  private final int number;

  Orientation(int number) {
    this.number = number;
  }

  /** How EXIF data name it. */
  int number() {
    return number;
  }

  /** The orientation with this number; upright for a number that means nothing. */
  static Orientation of(long number) {
    return number >= 1 && number <= 8 ? values()[(int) number - 1] : UPRIGHT;
  }

  /** Whether width and height change places. */
  boolean isTurned() {
    return compareTo(MIRRORED_TURNED_LEFT) >= 0;
  }

  /** The size of a picture of this size when it stands upright. */
  PixelSize turned(PixelSize size) {
    int width = isTurned() ? size.height() : size.width();
    int height = isTurned() ? size.width() : size.height();
    return new PixelSize(width, height);
  }

  /** The picture upright. */
  Pixels apply(Pixels given) {
    if (this == UPRIGHT) {
      return given;
    }
    int width = isTurned() ? given.height() : given.width();
    int height = isTurned() ? given.width() : given.height();
    int[] made = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        made[y * width + x] = pixel(given, x, y);
      }
    }
    return new Pixels(width, height, made);
  }

  private int pixel(Pixels given, int x, int y) {
    int right = given.width() - 1;
    int bottom = given.height() - 1;
    return switch (this) {
      case UPRIGHT -> given.at(x, y);
      case MIRRORED -> given.at(right - x, y);
      case UPSIDE_DOWN -> given.at(right - x, bottom - y);
      case MIRRORED_UPSIDE_DOWN -> given.at(x, bottom - y);
      case MIRRORED_TURNED_LEFT -> given.at(y, x);
      case TURNED_LEFT -> given.at(y, bottom - x);
      case MIRRORED_TURNED_RIGHT -> given.at(right - y, bottom - x);
      case TURNED_RIGHT -> given.at(right - y, x);
    };
  }
}
