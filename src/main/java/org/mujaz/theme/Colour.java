package org.mujaz.theme;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of the sRGB space.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
record Colour(int red, int green, int blue) {
  private static final Pattern HEX = Pattern.compile("#(?:\\p{XDigit}{3}|\\p{XDigit}{6})");

  static final Colour BLACK = new Colour(0, 0, 0);
  static final Colour WHITE = new Colour(255, 255, 255);

  /** The colour that {@code #rgb} or {@code #rrggbb} names, or nothing for any other text. */
  static Optional<Colour> of(String text) {
    if (!HEX.matcher(text).matches()) {
      return Optional.empty();
    }
    String hex = text.substring(1);
    String six = hex.length() == 6 ? hex : hex.replaceAll("\\p{XDigit}", "$0$0");
    int value = Integer.parseInt(six, 16);
    return Optional.of(new Colour(value >> 16, value >> 8 & 255, value & 255));
  }

  /**
   * The relative luminance, 0 for black and 1 for white.
   *
   * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">WCAG 2.2</a>
   */
  double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int value) {
    double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  /**
   * The contrast of two colours, 1 to 21.
   *
   * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2</a>
   */
  double contrast(Colour other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** So many 255ths of the way to another colour. */
  Colour toward(Colour other, int steps) {
    return new Colour(
        mix(red, other.red, steps), mix(green, other.green, steps), mix(blue, other.blue, steps));
  }

  private static int mix(int from, int to, int steps) {
    return from + Math.round((to - from) * steps / 255f);
  }

  /** {@code #rrggbb}. */
  @Override
  public String toString() {
    return "#%06x".formatted(red << 16 | green << 8 | blue);
  }
}
