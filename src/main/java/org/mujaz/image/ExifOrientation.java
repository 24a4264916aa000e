package org.mujaz.image;

/** How EXIF data ask to turn a picture. */
final class ExifOrientation {

  /** How many bytes of EXIF data are looked at, if there are more in one piece: none. */
  static final int LONGEST = 1 << 22;

  private static final int HEAD = 6;
  private static final int ENTRY = 12;
  private static final int ORIENTATION = 0x0112;

  private ExifOrientation() {}

  /**
   * Reads it from a segment of a JPEG.
   *
   * @param segment the content of an APP1 segment, which may be other than EXIF
   */
  static Orientation ofSegment(Bytes segment) {
    return hasHead(segment) ? of(segment, HEAD) : Orientation.UPRIGHT;
  }

  /**
   * Reads it from a chunk of a PNG or a WebP.
   *
   * @param chunk the content of the chunk; some programs write the head of JPEG's segments into it
   */
  static Orientation ofChunk(Bytes chunk) {
    return of(chunk, hasHead(chunk) ? HEAD : 0);
  }

  private static boolean hasHead(Bytes segment) {
    return segment.has(0, 'E', 'x', 'i', 'f', 0, 0);
  }

  /** Reads the orientation tag of the first directory (Exif 2.3, 4.6.4). */
  private static Orientation of(Bytes segment, int tiff) {
    boolean leastFirst = segment.has(tiff, 'I', 'I');
    if (!(leastFirst || segment.has(tiff, 'M', 'M')) || segment.length() < tiff + 8) {
      return Orientation.UPRIGHT;
    }
    long directory = tiff + segment.number(tiff + 4, 4, leastFirst);
    if (directory + 2 > segment.length()) {
      return Orientation.UPRIGHT;
    }
    long entries = segment.number((int) directory, 2, leastFirst);
    for (int i = 0; i < entries; i++) {
      long entry = directory + 2 + (long) i * ENTRY;
      if (entry + ENTRY > segment.length()) {
        return Orientation.UPRIGHT;
      }
      if (segment.number((int) entry, 2, leastFirst) == ORIENTATION) {
        return Orientation.of(segment.number((int) entry + 8, 2, leastFirst));
      }
    }
    return Orientation.UPRIGHT;
  }
}
