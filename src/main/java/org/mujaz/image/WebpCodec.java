package org.mujaz.image;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Reads and writes WebP with libwebp, which is not there on every machine.
 *
 * <p>Reader and writer are made directly, not looked up: what a class loader of Maven sees of a
 * plug-in's services depends on the goal.
 */
final class WebpCodec {

  private static final float QUALITY = 0.76f;
  private static final int EFFORT = 4;

  private final WebPImageReaderSpi reader = new WebPImageReaderSpi();
  private final WebPImageWriterSpi writer = new WebPImageWriterSpi();

  private WebpCodec() {}

  /** To load the library takes as long as some hundred pages, and a site may have no pictures. */
  private static final class Loaded {
    private static final Optional<WebpCodec> CODEC = load();
  }

  /** The codec; nothing on a machine that its library was not built for. */
  static Optional<WebpCodec> get() {
    return Loaded.CODEC;
  }

  private static Optional<WebpCodec> load() {
    try {
      WebpCodec codec = new WebpCodec();
      codec.encode(new Pixels(1, 1, new int[] {0xFF000000}), false);
      return Optional.of(codec);
    } catch (IOException | RuntimeException | LinkageError unavailable) {
      return Optional.empty();
    }
  }

  /** The file of a picture, without any metadata. */
  byte[] encode(Pixels pixels, boolean lossless) throws IOException {
    ImageWriter encoder = writer.createWriterInstance(null);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      WebPWriteParam param = (WebPWriteParam) encoder.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionType(lossless ? "Lossless" : "Lossy");
      param.setCompressionQuality(QUALITY);
      param.setMethod(EFFORT);
      encoder.setOutput(out);
      encoder.write(null, new IIOImage(pixels.image(), null, null), param);
    } finally {
      encoder.dispose();
    }
    return bytes.toByteArray();
  }

  /** The picture in a file that does not move, its colours as they are. */
  Pixels decode(Path file) throws IOException {
    ImageReader decoder = reader.createReaderInstance(null);
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      decoder.setInput(in, true, true);
      PixelLimit.check(decoder.getWidth(0), decoder.getHeight(0));
      BufferedImage image = decoder.read(0, decoder.getDefaultReadParam());
      return Pixels.of(new ImageRows(image));
    } finally {
      decoder.dispose();
    }
  }
}
