package org.mujaz.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.mujaz.model.PictureType;
import org.mujaz.model.PixelSize;

/** Decodes originals: upright, in sRGB, and not larger than any page can use. */
final class Decoder {

  /** From here on a picture is read with gaps: what it loses nobody sees after its reduction. */
  private static final long LARGE = 32_000_000;

  /** Twice as wide as the widest file that is made of it. */
  private static final int WIDEST = 3840;

  private static final int HIGHEST = 2160;

  private final Optional<WebpCodec> webp;

  Decoder(Optional<WebpCodec> webp) {
    this.webp = webp;
  }

  /**
   * The picture, or its first frame.
   *
   * @throws IOException if the file is broken, or cannot be read
   */
  Pixels decode(Path file, PictureType type) throws IOException {
    return switch (type) {
      case JPEG -> jpeg(file);
      case PNG -> png(file);
      case GIF -> gif(file);
      case WEBP -> webp(file);
      case AVIF, SVG -> throw new IOException("no decoder of " + type);
    };
  }

  private static Pixels jpeg(Path file) throws IOException {
    Orientation orientation;
    try (InputStream in = open(file)) {
      orientation = JpegHeader.read(in).orientation();
    }
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      return orientation.apply(reduced(read("jpeg", in)));
    }
  }

  private static Pixels png(Path file) throws IOException {
    Orientation orientation;
    try (InputStream in = open(file)) {
      orientation = PngHeader.read(in).orientation();
    }
    Pixels pixels;
    try (InputStream in = new PngStream(open(file), PngStream.PICTURE);
        ImageInputStream cached = new MemoryCacheImageInputStream(in)) {
      pixels = orientation.apply(reduced(read("png", cached)));
    }
    try (InputStream in = open(file)) {
      return PngStream.profile(in).map(profile -> profile.toSrgb(pixels)).orElse(pixels);
    }
  }

  private Pixels webp(Path file) throws IOException {
    Orientation orientation;
    try (InputStream in = open(file)) {
      orientation = WebpHeader.read(in).orientation();
    }
    WebpCodec codec = webp.orElseThrow(() -> new IOException("no decoder of WebP"));
    Pixels pixels = orientation.apply(reduced(codec.decode(file)));
    return WebpChunks.profile(file).map(profile -> profile.toSrgb(pixels)).orElse(pixels);
  }

  /** The first frame may be smaller than the screen that it is shown on. */
  private static Pixels gif(Path file) throws IOException {
    PixelSize screen;
    try (InputStream in = open(file)) {
      Bytes head = new Bytes(in.readNBytes(10));
      screen =
          PictureProbe.size(head.littleEndian(6, 2), head.littleEndian(8, 2))
              .orElseThrow(() -> new IOException("no size"));
    }
    ImageReader reader = PlatformCodecs.reader("gif");
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      reader.setInput(in, false, false);
      PixelLimit.check(reader.getWidth(0), reader.getHeight(0));
      Pixels frame = Pixels.of(new ImageRows(reader.read(0)));
      IIOMetadataNode root =
          (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_gif_image_1.0");
      IIOMetadataNode place =
          (IIOMetadataNode) root.getElementsByTagName("ImageDescriptor").item(0);
      return reduced(
          framed(
              frame,
              screen,
              Integer.parseInt(place.getAttribute("imageLeftPosition")),
              Integer.parseInt(place.getAttribute("imageTopPosition"))));
    } finally {
      reader.dispose();
    }
  }

  private static Pixels framed(Pixels frame, PixelSize screen, int left, int top) {
    if (frame.width() == screen.width() && frame.height() == screen.height()) {
      return frame;
    }
    int[] argb = new int[Math.multiplyExact(screen.width(), screen.height())];
    for (int y = Math.max(0, -top); y < frame.height() && top + y < screen.height(); y++) {
      for (int x = 0; x < frame.width() && left + x < screen.width(); x++) {
        argb[(top + y) * screen.width() + left + x] = frame.at(x, y);
      }
    }
    return new Pixels(screen.width(), screen.height(), argb);
  }

  private static InputStream open(Path file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file));
  }

  private static RowSource read(String format, ImageInputStream in) throws IOException {
    ImageReader reader = PlatformCodecs.reader(format);
    boolean[] cut = new boolean[1];
    try {
      reader.addIIOReadWarningListener(
          (source, words) -> cut[0] |= words.toLowerCase(Locale.ROOT).contains("premature end"));
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      PixelLimit.check(width, height);
      int step = (int) Math.ceil(Math.sqrt((double) width * height / LARGE));
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceSubsampling(step, step, 0, 0);
      BufferedImage image = reader.read(0, param);
      if (cut[0]) {
        throw new IOException("cut off");
      }
      return rows(image);
    } finally {
      reader.dispose();
    }
  }

  private static RowSource rows(BufferedImage image) {
    if (image.getColorModel().getColorSpace().getType() != ColorSpace.TYPE_CMYK) {
      return new ImageRows(image);
    }
    BufferedImage rgb =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    return new ImageRows(new ColorConvertOp(null).filter(image, rgb));
  }

  private static Pixels reduced(RowSource given) {
    double factor = Math.min((double) given.width() / WIDEST, (double) given.height() / HIGHEST);
    if (factor <= 1) {
      return given instanceof Pixels pixels ? pixels : Pixels.of(given);
    }
    Box all = Box.all(given);
    return Resampler.scale(given, all, all.size((int) Math.round(given.width() / factor)));
  }
}
