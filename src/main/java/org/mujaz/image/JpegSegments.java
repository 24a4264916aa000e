package org.mujaz.image;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The segments of a JPEG (ITU-T T.81, B.1.1). */
final class JpegSegments {

  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int RESTART = 0xD0;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int APP15 = 0xEF;
  private static final int COMMENT = 0xFE;

  private static final byte[] PROFILE = "ICC_PROFILE".getBytes(StandardCharsets.US_ASCII);

  /** Exif data with one entry, the orientation; its value is one byte of them. */
  private static final byte[] TURNED = {
    'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 1,
    0, 0, 0, 0, 0, 0
  };

  private static final int VALUE = 25;

  private JpegSegments() {}

  /**
   * Writes the file without comments and without data about how it was taken; which way up it is
   * shown stays.
   */
  static void copyShown(InputStream given, OutputStream out) throws IOException {
    DataInputStream in = new DataInputStream(given);
    if (in.readUnsignedShort() != (0xFF00 | START)) {
      throw new IOException("no start of a JPEG");
    }
    segment(out, START, new byte[0]);
    int marker = marker(in);
    while (marker != END) {
      byte[] content = new byte[Math.max(0, in.readUnsignedShort() - 2)];
      in.readFully(content);
      if (marker == APP1) {
        turn(out, ExifOrientation.ofSegment(new Bytes(content)));
      } else if (isShown(marker, content)) {
        segment(out, marker, content);
      }
      marker = marker == SCAN ? pixels(in, out) : marker(in);
    }
    segment(out, END, new byte[0]);
  }

  private static int marker(DataInputStream in) throws IOException {
    if (in.readUnsignedByte() != 0xFF) {
      throw new IOException("no marker of a JPEG");
    }
    return behindFill(in);
  }

  private static int behindFill(InputStream in) throws IOException {
    int marker = JpegHeader.behindFill(in);
    if (marker < 0) {
      throw new EOFException();
    }
    return marker;
  }

  /**
   * Copies the pixels of a scan, in which 0xFF is followed by zero or by the number of a restart.
   * What follows the end of the picture, such as a film in a photograph, is not reached.
   *
   * @return the marker after them
   */
  private static int pixels(DataInputStream in, OutputStream out) throws IOException {
    while (true) {
      int next = in.readUnsignedByte();
      if (next == 0xFF) {
        int marker = behindFill(in);
        if (marker != 0 && !(marker >= RESTART && marker < RESTART + 8)) {
          return marker;
        }
        out.write(0xFF);
        next = marker;
      }
      out.write(next);
    }
  }

  /** Of what programs add, browsers need the resolution, the profile and the kind of colours. */
  private static boolean isShown(int marker, byte[] content) {
    boolean added = (marker >= APP0 && marker <= APP15) || marker == COMMENT;
    boolean profile = marker == APP2 && Arrays.mismatch(content, PROFILE) >= PROFILE.length;
    return !added || marker == APP0 || profile || marker == APP14;
  }

  private static void turn(OutputStream out, Orientation orientation) throws IOException {
    if (orientation != Orientation.UPRIGHT) {
      byte[] content = TURNED.clone();
      content[VALUE] = (byte) orientation.number();
      segment(out, APP1, content);
    }
  }

  private static void segment(OutputStream out, int marker, byte[] content) throws IOException {
    out.write(0xFF);
    out.write(marker);
    if (marker != START && marker != END) {
      out.write((content.length + 2) >> 8);
      out.write(content.length + 2);
      out.write(content);
    }
  }
}
