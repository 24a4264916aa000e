package org.mujaz.image;

import java.util.ArrayList;
import java.util.List;
import org.mujaz.hash.Sha256;
import org.mujaz.model.Cut;
import org.mujaz.model.Shape;

/**
 * Which files are made of a picture.
 *
 * <p>WebP comes in every width that a page may ask for. The format that every program reads is for
 * old browsers, for feeds and for search engines, which want 1200 pixels: two widths of it are
 * enough, unless WebP cannot be made.
 */
final class Recipe {

  /** Changes when the same original and cut would give other files. */
  private static final int VERSION = 2;

  private static final int[] PAGES = {320, 480, 640, 960, 1280, 1920};
  private static final int[] WHOLE = {640, 1280};
  private static final int[] WIDE = {640, 1200};
  private static final int[] WIDE_ALONE = {320, 640, 960, 1200, 1920};
  private static final int[] CLASSIC = {1200};
  private static final int[] SMALL = {160, 320, 480};
  private static final int[] SQUARE = {320, 1200};
  private static final int[] SQUARE_ALONE = {160, 320, 480, 1200};
  private static final int[] NONE = {};

  /** A width is left out when the next narrower one is nearly as wide. */
  private static final double NEAR = 1.15;

  private final boolean webp;

  /** Takes whether WebP can be made. */
  Recipe(boolean webp) {
    this.webp = webp;
  }

  /** The widths of the WebP files of a cut that is so wide. */
  List<Integer> webp(Shape shape, int width) {
    return widths(
        webp
            ? switch (shape) {
              case WHOLE, WIDE -> PAGES;
              case CLASSIC -> NONE;
              case SQUARE -> SMALL;
            }
            : NONE,
        width);
  }

  /** The widths of the files that every program reads. */
  List<Integer> everywhere(Shape shape, int width) {
    return widths(
        switch (shape) {
          case WHOLE -> webp ? WHOLE : PAGES;
          case WIDE -> webp ? WIDE : WIDE_ALONE;
          case CLASSIC -> CLASSIC;
          case SQUARE -> webp ? SQUARE : SQUARE_ALONE;
        },
        width);
  }

  private static List<Integer> widths(int[] wanted, int width) {
    List<Integer> widths = new ArrayList<>();
    for (int next : wanted) {
      if (next <= width) {
        widths.add(next);
      }
    }
    int last = widths.isEmpty() ? 0 : widths.get(widths.size() - 1);
    if (widths.size() < wanted.length && width > last * NEAR) {
      widths.add(width);
    }
    return widths;
  }

  /**
   * The name of the files of a cut, in 12 hexadecimal digits.
   *
   * @param original the hash of the original
   */
  String fingerprint(String original, Cut cut) {
    String recipe =
        String.join(
            " ",
            Integer.toString(VERSION),
            original,
            cut.shape().name(),
            Integer.toString(cut.focus().across()),
            Integer.toString(cut.focus().down()),
            Boolean.toString(webp));
    return Sha256.hex(recipe, 6);
  }
}
