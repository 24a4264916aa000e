package org.mujaz.image;

import java.util.Optional;
import org.mujaz.model.PixelSize;

/** The size of a WebP picture, from the first chunk of its container. */
final class WebpHeader {

  private WebpHeader() {}

  /** Reads one of the three first chunks there are (WebP container specification; RFC 9649). */
  static Optional<PixelSize> size(Bytes start) {
    if (start.has(12, 'V', 'P', '8', 'X')) {
      return PictureProbe.size(start.littleEndian(24, 3) + 1, start.littleEndian(27, 3) + 1);
    }
    if (start.has(12, 'V', 'P', '8', 'L') && start.has(20, 0x2F)) {
      long bits = start.littleEndian(21, 4);
      return PictureProbe.size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
    }
    if (start.has(12, 'V', 'P', '8', ' ') && start.has(23, 0x9D, 0x01, 0x2A)) {
      return PictureProbe.size(
          start.littleEndian(26, 2) & 0x3FFF, start.littleEndian(28, 2) & 0x3FFF);
    }
    return Optional.empty();
  }
}
