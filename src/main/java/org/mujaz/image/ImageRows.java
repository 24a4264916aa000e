package org.mujaz.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * The rows of an image as a decoder made it: grey or coloured, with a palette or without, of up to
 * 16 bits.
 *
 * <p>Java would take grey for linear and make it lighter, so its own conversion is not used.
 */
final class ImageRows implements RowSource {

  private final Raster raster;
  private final int[] palette;
  private final int bands;
  private final int[] samples;
  private final int[] greatest;
  private final boolean opaque;

  ImageRows(BufferedImage image) {
    ColorModel model = image.getColorModel();
    this.raster = image.getRaster();
    this.bands = raster.getNumBands();
    boolean cmyk = model.getColorSpace().getType() == ColorSpace.TYPE_CMYK;
    if (bands > 4 || cmyk || model.isAlphaPremultiplied()) {
      throw new IllegalArgumentException("unknown arrangement of colours");
    }
    this.palette = model instanceof IndexColorModel index ? palette(index) : new int[0];
    this.samples = new int[raster.getWidth() * bands];
    this.greatest = new int[bands];
    for (int band = 0; band < bands; band++) {
      greatest[band] = (1 << raster.getSampleModel().getSampleSize(band)) - 1;
    }
    this.opaque = !model.hasAlpha();
  }

  private static int[] palette(IndexColorModel model) {
    int[] palette = new int[model.getMapSize()];
    model.getRGBs(palette);
    return palette;
  }

  @Override
  public int width() {
    return raster.getWidth();
  }

  @Override
  public int height() {
    return raster.getHeight();
  }

  @Override
  public boolean isOpaque() {
    return opaque;
  }

  @Override
  public void read(int y, int[] row) {
    raster.getPixels(raster.getMinX(), raster.getMinY() + y, row.length, 1, samples);
    for (int x = 0; x < row.length; x++) {
      row[x] = palette.length > 0 ? indexed(samples[x]) : direct(x * bands);
    }
  }

  private int indexed(int index) {
    return index < palette.length ? palette[index] : 0xFF000000;
  }

  private int direct(int at) {
    boolean grey = bands < 3;
    int red = sample(at, 0);
    int green = grey ? red : sample(at, 1);
    int blue = grey ? red : sample(at, 2);
    int alpha = bands % 2 == 0 ? sample(at, bands - 1) : 0xFF;
    return alpha << 24 | red << 16 | green << 8 | blue;
  }

  private int sample(int at, int band) {
    return (samples[at + band] * 255 + greatest[band] / 2) / greatest[band];
  }
}
