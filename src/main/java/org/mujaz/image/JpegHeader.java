package org.mujaz.image;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.mujaz.model.PixelSize;

/**
 * What the header of a JPEG says of it.
 *
 * @param size as shown: from its frame header, turned as its EXIF data ask for
 * @param orientation what its EXIF data ask for
 */
record JpegHeader(Optional<PixelSize> size, Orientation orientation) {

  private static final int START_OF_SCAN = 0xDA;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int APP1 = 0xE1;

  private static final JpegHeader BROKEN = new JpegHeader(Optional.empty(), Orientation.UPRIGHT);

  /** Reads segments up to the frame header (ITU-T T.81, B.1.1 and B.2.2). */
  static JpegHeader read(InputStream in) throws IOException {
    in.skipNBytes(2);
    Orientation orientation = Orientation.UPRIGHT;
    while (true) {
      int marker = marker(in);
      if (marker < 0 || marker == START_OF_SCAN || marker == END_OF_IMAGE) {
        return BROKEN;
      }
      if (isAlone(marker)) {
        continue;
      }
      int length = (int) new Bytes(in.readNBytes(2)).bigEndian(0, 2) - 2;
      if (length < 0) {
        return BROKEN;
      }
      if (isFrame(marker)) {
        Bytes frame = new Bytes(in.readNBytes(5));
        long height = frame.bigEndian(1, 2);
        long width = frame.bigEndian(3, 2);
        return new JpegHeader(
            PictureProbe.size(width, height).map(orientation::turned), orientation);
      }
      if (marker == APP1 && orientation == Orientation.UPRIGHT) {
        orientation = ExifOrientation.ofSegment(new Bytes(in.readNBytes(length)));
      } else {
        in.skipNBytes(length);
      }
    }
  }

  /** The next marker, behind any fill bytes; negative where there is none. */
  private static int marker(InputStream in) throws IOException {
    return in.read() == 0xFF ? behindFill(in) : -1;
  }

  /** The byte behind 0xFF, which may be written several times (ITU-T T.81, B.1.1.2). */
  static int behindFill(InputStream in) throws IOException {
    int marker = in.read();
    while (marker == 0xFF) {
      marker = in.read();
    }
    return marker;
  }

  /** Markers without a segment: TEM and RSTn. */
  private static boolean isAlone(int marker) {
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
  }

  /** SOF0 to SOF15, without DHT, JPG and DAC, which lie among them. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}
