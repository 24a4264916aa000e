package org.mujaz.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.mujaz.model.PictureType;

/** Writes JPEG and PNG, without any metadata; no profile means sRGB. */
final class Encoder {

  private static final float JPEG_QUALITY = 0.8f;
  private static final int PALETTE = 256;

  private Encoder() {}

  /** A file of one of the two formats. */
  static byte[] encode(Pixels pixels, PictureType type) throws IOException {
    return type == PictureType.JPEG ? jpeg(pixels) : png(pixels);
  }

  /** A progressive JPEG of an opaque picture. */
  private static byte[] jpeg(Pixels pixels) throws IOException {
    ImageWriter writer = PlatformCodecs.writer("jpeg");
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(JPEG_QUALITY);
    param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    return write(writer, pixels.image(), param);
  }

  /** A PNG, with a palette where there are few colours. */
  private static byte[] png(Pixels pixels) throws IOException {
    ImageWriter writer = PlatformCodecs.writer("png");
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(0);
    int[] colours = pixels.colours(PALETTE);
    return write(
        writer, colours.length <= PALETTE ? indexed(pixels, colours) : pixels.image(), param);
  }

  private static byte[] write(ImageWriter writer, BufferedImage image, ImageWriteParam param)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** The colours are sorted. */
  private static BufferedImage indexed(Pixels pixels, int[] colours) {
    IndexColorModel palette =
        new IndexColorModel(8, colours.length, colours, 0, true, -1, DataBuffer.TYPE_BYTE);
    WritableRaster raster = palette.createCompatibleWritableRaster(pixels.width(), pixels.height());
    for (int y = 0; y < pixels.height(); y++) {
      for (int x = 0; x < pixels.width(); x++) {
        raster.setSample(x, y, 0, Arrays.binarySearch(colours, pixels.at(x, y)));
      }
    }
    return new BufferedImage(palette, raster, false, null);
  }
}
