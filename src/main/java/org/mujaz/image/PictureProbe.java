package org.mujaz.image;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mujaz.model.PictureType;
import org.mujaz.model.PixelSize;

/**
 * Reads the size of a picture from its header, without decoding it.
 *
 * <p>The kind of file is told by its first bytes, as browsers do, not by its name.
 */
public final class PictureProbe {

  private static final int SIGNATURE = 32;

  private PictureProbe() {}

  /** Looks into {@code file}; fails only where the file cannot be read at all. */
  public static PictureHeader probe(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return probe(in);
    }
  }

  /** Looks into a stream that supports marks. */
  static PictureHeader probe(InputStream in) throws IOException {
    in.mark(SIGNATURE);
    Bytes start = new Bytes(in.readNBytes(SIGNATURE));
    in.reset();
    try {
      return sized(start, in);
    } catch (EOFException | IndexOutOfBoundsException truncated) {
      return new PictureHeader.Broken();
    }
  }

  private static PictureHeader sized(Bytes start, InputStream in) throws IOException {
    if (start.has(0, 0xFF, 0xD8, 0xFF)) {
      return of(JpegHeader.read(in).size(), PictureType.JPEG);
    }
    if (start.has(0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
      return of(PngHeader.read(in).size(), PictureType.PNG);
    }
    if (start.has(0, 'G', 'I', 'F', '8')) {
      return of(size(start.littleEndian(6, 2), start.littleEndian(8, 2)), PictureType.GIF);
    }
    if (start.has(0, 'R', 'I', 'F', 'F') && start.has(8, 'W', 'E', 'B', 'P')) {
      return of(WebpHeader.read(in).size(), PictureType.WEBP);
    }
    if (start.has(4, 'f', 't', 'y', 'p')) {
      return AvifHeader.header(in);
    }
    return SvgHeader.header(in);
  }

  private static PictureHeader of(Optional<PixelSize> size, PictureType type) {
    return size.isPresent()
        ? new PictureHeader.Sized(size.get(), type)
        : new PictureHeader.Broken();
  }

  /** A size, unless the numbers cannot be one. */
  static Optional<PixelSize> size(long width, long height) {
    boolean sane = width > 0 && height > 0 && width <= 0xFFFFFF && height <= 0xFFFFFF;
    return sane ? Optional.of(new PixelSize((int) width, (int) height)) : Optional.empty();
  }
}
