package org.mujaz.image;

/** Numbers and names in the bytes of a file header; beyond the end there is an exception. */
final class Bytes {

  private final byte[] bytes;

  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  /** Whether these unsigned values stand at {@code offset}. */
  boolean has(int offset, int... values) {
    if (offset + values.length > bytes.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if ((bytes[offset + i] & 0xFF) != values[i]) {
        return false;
      }
    }
    return true;
  }

  /** An unsigned number of up to four bytes, the greatest first. */
  long bigEndian(int offset, int count) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value = value << 8 | (bytes[offset + i] & 0xFF);
    }
    return value;
  }

  /** An unsigned number of up to four bytes, the least first. */
  long littleEndian(int offset, int count) {
    long value = 0;
    for (int i = count - 1; i >= 0; i--) {
      value = value << 8 | (bytes[offset + i] & 0xFF);
    }
    return value;
  }

  /** A number in either order, as in TIFF. */
  long number(int offset, int count, boolean leastFirst) {
    return leastFirst ? littleEndian(offset, count) : bigEndian(offset, count);
  }
}
