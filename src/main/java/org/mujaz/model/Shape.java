package org.mujaz.model;

/** The shape that a picture is shown in. */
public enum Shape {
  /** The whole picture. */
  WHOLE(0, 0),
  /** 16:9, for the picture of a story in a list and for shared links. */
  WIDE(16, 9),
  /** 4:3, for search engines. */
  CLASSIC(4, 3),
  /** 1:1, for small pictures beside a headline. */
  SQUARE(1, 1);

  private final int width;
  private final int height;

  Shape(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** The width of the shape, for its height; nothing of the whole picture. */
  public int width() {
    return width;
  }

  /** The height of the shape, for its width; nothing of the whole picture. */
  public int height() {
    return height;
  }
}
