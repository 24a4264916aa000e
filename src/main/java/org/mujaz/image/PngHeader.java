package org.mujaz.image;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.mujaz.model.PixelSize;

/**
 * What a PNG says of itself.
 *
 * @param size as shown: from its first chunk, turned as its EXIF data ask for
 * @param orientation what its EXIF data ask for (PNG, 11.3.4.5); one that moves stays as it is
 */
record PngHeader(Optional<PixelSize> size, Orientation orientation) {

  private static final int SIZE = 24;

  /** Reads the first chunk, and goes to the EXIF data, which may stand behind the pixels. */
  static PngHeader read(InputStream in) throws IOException {
    in.mark(SIZE);
    Bytes start = new Bytes(in.readNBytes(SIZE));
    in.reset();
    if (!start.has(12, 'I', 'H', 'D', 'R')) {
      return new PngHeader(Optional.empty(), Orientation.UPRIGHT);
    }
    Optional<PixelSize> size = PictureProbe.size(start.bigEndian(16, 4), start.bigEndian(20, 4));
    Orientation orientation =
        PngStream.exif(in).map(ExifOrientation::ofChunk).orElse(Orientation.UPRIGHT);
    return new PngHeader(size.map(orientation::turned), orientation);
  }
}
