package org.mujaz.image;

/** How the EXIF data of a JPEG ask to turn it. */
final class ExifOrientation {

  private static final int TIFF = 6;
  private static final int ENTRY = 12;
  private static final int ORIENTATION = 0x0112;

  private ExifOrientation() {}

  /**
   * Reads the orientation tag of the first directory (Exif 2.3, 4.6.4).
   *
   * @param segment the content of an APP1 segment
   */
  static Orientation of(Bytes segment) {
    boolean exif = segment.has(0, 'E', 'x', 'i', 'f', 0, 0);
    boolean leastFirst = segment.has(TIFF, 'I', 'I');
    if (!exif || !(leastFirst || segment.has(TIFF, 'M', 'M')) || segment.length() < TIFF + 8) {
      return Orientation.UPRIGHT;
    }
    long directory = TIFF + segment.number(TIFF + 4, 4, leastFirst);
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
