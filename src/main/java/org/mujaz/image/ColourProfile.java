package org.mujaz.image;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;

/** What the numbers of a picture mean as colours (ICC.1), and how they become sRGB. */
final class ColourProfile {

  private static final int STRIP = 64;

  private final ICC_Profile profile;

  private ColourProfile(ICC_Profile profile) {
    this.profile = profile;
  }

  /** A profile of colours of red, green and blue; nothing for another one, or a broken one. */
  static Optional<ColourProfile> of(byte[] icc) {
    try {
      ICC_Profile profile = ICC_Profile.getInstance(icc);
      return profile.getColorSpaceType() == ColorSpace.TYPE_RGB
          ? Optional.of(new ColourProfile(profile))
          : Optional.empty();
    } catch (IllegalArgumentException | CMMException broken) {
      return Optional.empty();
    }
  }

  /** The picture in sRGB; as it was where the profile turns out to be broken. */
  Pixels toSrgb(Pixels given) {
    ICC_Profile[] both = {profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
    try {
      ColorConvertOp conversion = new ColorConvertOp(both, null);
      int[] made = new int[given.width() * given.height()];
      for (int y = 0; y < given.height(); y += STRIP) {
        convert(given, y, Math.min(STRIP, given.height() - y), conversion, made);
      }
      return new Pixels(given.width(), given.height(), made);
    } catch (IllegalArgumentException | CMMException broken) {
      return given;
    }
  }

  private static void convert(
      Pixels given, int top, int rows, ColorConvertOp conversion, int[] made) {
    int width = given.width();
    WritableRaster strip =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, rows, 3, null);
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < width; x++) {
        int pixel = given.at(x, top + y);
        strip.setSample(x, y, 0, pixel >> 16 & 0xFF);
        strip.setSample(x, y, 1, pixel >> 8 & 0xFF);
        strip.setSample(x, y, 2, pixel & 0xFF);
      }
    }
    WritableRaster done =
        conversion.filter(strip, strip.createCompatibleWritableRaster(width, rows));
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < width; x++) {
        made[(top + y) * width + x] =
            (given.at(x, top + y) & 0xFF000000)
                | done.getSample(x, y, 0) << 16
                | done.getSample(x, y, 1) << 8
                | done.getSample(x, y, 2);
      }
    }
  }
}
