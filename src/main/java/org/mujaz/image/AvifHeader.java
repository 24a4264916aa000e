package org.mujaz.image;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.mujaz.model.PixelSize;

/** The size of an AVIF picture: the largest of the image sizes that its properties name. */
final class AvifHeader {

  /** Properties come before the pixels, and are small. */
  private static final int FAR_ENOUGH = 1 << 16;

  private AvifHeader() {}

  /** Looks for image spatial extents, {@code ispe} (ISO/IEC 23008-12, 6.5.3). */
  static PictureHeader header(InputStream in) throws IOException {
    Bytes start = new Bytes(in.readNBytes(FAR_ENOUGH));
    Optional<PixelSize> largest = Optional.empty();
    for (int i = 4; i + 16 <= start.length(); i++) {
      if (start.has(i, 'i', 's', 'p', 'e') && start.bigEndian(i - 4, 4) == 20) {
        Optional<PixelSize> size =
            PictureProbe.size(start.bigEndian(i + 8, 4), start.bigEndian(i + 12, 4));
        if (size.isPresent() && (largest.isEmpty() || area(size.get()) > area(largest.get()))) {
          largest = size;
        }
      }
    }
    return largest.isPresent()
        ? new PictureHeader.Sized(largest.get())
        : new PictureHeader.Broken();
  }

  private static long area(PixelSize size) {
    return (long) size.width() * size.height();
  }
}
