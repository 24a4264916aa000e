package org.mujaz.image;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.mujaz.model.PixelSize;

/**
 * What a WebP says of itself (RFC 9649, 2).
 *
 * @param size as shown: from its first chunk, turned as its EXIF data ask for
 * @param orientation what its EXIF data ask for; one that moves stays as it is
 */
record WebpHeader(Optional<PixelSize> size, Orientation orientation) {

  private static final int START = 32;
  private static final int HEAD = 12;
  private static final int MOVES = 0x02;
  private static final int EXIF = 0x08;

  /** Reads the first chunk, and goes to the EXIF data behind the pixels where there are any. */
  static WebpHeader read(InputStream in) throws IOException {
    in.mark(START);
    Bytes start = new Bytes(in.readNBytes(START));
    in.reset();
    Optional<PixelSize> size = size(start);
    boolean asks =
        start.has(12, 'V', 'P', '8', 'X') && (start.littleEndian(20, 1) & (EXIF | MOVES)) == EXIF;
    Orientation orientation = asks ? orientation(in) : Orientation.UPRIGHT;
    return new WebpHeader(size.map(orientation::turned), orientation);
  }

  /** Reads one of the three first chunks there are. */
  private static Optional<PixelSize> size(Bytes start) {
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

  private static Orientation orientation(InputStream in) throws IOException {
    try {
      in.skipNBytes(HEAD);
      while (true) {
        Bytes head = new Bytes(in.readNBytes(8));
        if (head.length() < 8) {
          return Orientation.UPRIGHT;
        }
        long length = head.littleEndian(4, 4);
        if (head.has(0, 'E', 'X', 'I', 'F')) {
          return length > ExifOrientation.LONGEST
              ? Orientation.UPRIGHT
              : ExifOrientation.ofChunk(new Bytes(in.readNBytes((int) length)));
        }
        in.skipNBytes(length + (length & 1));
      }
    } catch (EOFException cutOff) {
      return Orientation.UPRIGHT;
    }
  }
}
