package org.mujaz.image;

import org.mujaz.model.PictureType;

/** What a picture is like, which decides how it is stored best. */
enum Kind {
  /** Many colours, nothing shines through. */
  PHOTOGRAPH(PictureType.JPEG, false),
  /** Few colours, as in a chart or a screenshot: sharp edges must stay sharp. */
  GRAPHIC(PictureType.PNG, true),
  /** Many colours, and something shines through. */
  TRANSPARENT(PictureType.PNG, false);

  private static final int FEW = 256;

  private final PictureType everywhere;
  private final boolean lossless;

  Kind(PictureType everywhere, boolean lossless) {
    this.everywhere = everywhere;
    this.lossless = lossless;
  }

  static Kind of(Pixels pixels, PictureType original) {
    if (original != PictureType.JPEG && pixels.colours(FEW).length <= FEW) {
      return GRAPHIC;
    }
    return pixels.isOpaque() ? PHOTOGRAPH : TRANSPARENT;
  }

  /** The format that every program reads. */
  PictureType everywhere() {
    return everywhere;
  }

  /** Whether WebP has to keep every pixel. */
  boolean isLossless() {
    return lossless;
  }
}
