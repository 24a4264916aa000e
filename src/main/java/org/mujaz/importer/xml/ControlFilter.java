package org.mujaz.importer.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Turns control characters into spaces. XML forbids them (XML 1.0, 2.2), and exports have them all
 * the same, from texts that were pasted; a file in UTF-16 passes as it is.
 */
final class ControlFilter extends FilterInputStream {

  private boolean begun;
  private boolean wide;

  ControlFilter(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read > 0 && !begun) {
      begun = true;
      int first = bytes[offset] & 0xff;
      wide = first == 0xfe || first == 0xff || first == 0;
    }
    for (int i = offset; i < offset + read && !wide; i++) {
      byte b = bytes[i];
      if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r') {
        bytes[i] = ' ';
      }
    }
    return read;
  }
}
