package org.mujaz.image;

import org.mujaz.model.PixelSize;

/**
 * Makes a picture smaller and smaller.
 *
 * <p>A width is made of one that is at least twice as wide: that looks as if it were made of the
 * original, and takes a fraction of the time.
 */
final class Reductions {

  private static final int ENOUGH = 2;

  private final Pixels original;
  private final Box part;
  private Pixels last;
  private Pixels before;

  /** Takes the original and the part of it that is shown. */
  Reductions(Pixels original, Box part) {
    this.original = original;
    this.part = part;
    this.last = original;
    this.before = original;
  }

  /** The part at this size, which is smaller than the one asked for before. */
  Pixels to(PixelSize size) {
    Pixels wide = last != original && last.width() >= ENOUGH * size.width() ? last : before;
    boolean usable = wide != original && wide.width() >= ENOUGH * size.width();
    Pixels made =
        usable ? Resampler.scale(wide, Box.all(wide), size) : Resampler.scale(original, part, size);
    before = last;
    last = made;
    return made;
  }
}
