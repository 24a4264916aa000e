package org.mujaz.image;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.mujaz.model.PictureType;
import org.mujaz.model.PixelSize;

/** The size of an AVIF picture: the largest of the image sizes that its properties name. */
final class AvifHeader {

  /** Properties come before the pixels, and are small. */
  private static final int FAR_ENOUGH = 1 << 20;

  private AvifHeader() {}

  /** Looks for image spatial extents, {@code ispe} (ISO/IEC 23008-12, 6.5.3). */
  static PictureHeader header(InputStream in) throws IOException {
    Bytes start = new Bytes(in.readNBytes(FAR_ENOUGH));
    if (!isAvif(start)) {
      return new PictureHeader.Broken();
    }
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
        ? new PictureHeader.Sized(largest.get(), PictureType.AVIF, tells(start))
        : new PictureHeader.Broken();
  }

  /** A telephone's HEIC looks the same but for its brands, and no browser but one shows it. */
  private static boolean isAvif(Bytes start) {
    int end = (int) Math.min(start.bigEndian(0, 4), start.length());
    for (int i = 8; i + 4 <= end; i += 4) {
      if (start.has(i, 'a', 'v', 'i', 'f') || start.has(i, 'a', 'v', 'i', 's')) {
        return true;
      }
    }
    return false;
  }

  /**
   * Looks for an item of EXIF or XMP among those listed (ISO/IEC 14496-12, 8.11.6), or for XMP in a
   * box of its own (XMP specification 3, 1.2.7).
   */
  private static boolean tells(Bytes start) {
    for (int i = 0; i + 20 <= start.length(); i++) {
      if (start.has(i, 'u', 'u', 'i', 'd', 0xBE, 0x7A, 0xCF, 0xCB)) {
        return true;
      }
      if (start.has(i, 'i', 'n', 'f', 'e')) {
        int type = i + (start.has(i + 4, 3) ? 14 : 12);
        if (start.has(type, 'E', 'x', 'i', 'f') || start.has(type, 'm', 'i', 'm', 'e')) {
          return true;
        }
      }
    }
    return false;
  }

  private static long area(PixelSize size) {
    return (long) size.width() * size.height();
  }
}
