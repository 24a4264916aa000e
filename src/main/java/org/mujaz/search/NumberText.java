package org.mujaz.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.mujaz.cache.Packer;
import org.mujaz.cache.Unpacker;

/**
 * Numbers from 0 on as text that grows: five bits a character, the lowest first; characters of the
 * second half of 64 say that more follow. It is the form in which the page's script reads them, and
 * as small as bytes would be once it is compressed.
 */
final class NumberText {

  /** The character for 0; those for 1 to 63 follow it in ASCII. */
  private static final int ZERO = '0';

  private byte[] characters;
  private int length;

  /** Without numbers. */
  NumberText() {
    this.characters = new byte[8];
  }

  private NumberText(byte[] characters) {
    this.characters = characters;
    this.length = characters.length;
  }

  /** What {@link #writeTo} wrote. */
  static NumberText read(Unpacker in) {
    return new NumberText(in.binary());
  }

  /** Writes it for {@link #read}. */
  void writeTo(Packer out) {
    out.binary(characters, length);
  }

  /** Appends a number. */
  void add(int number) {
    int rest = number;
    while (rest > 31) {
      put(32 + (rest & 31));
      rest >>>= 5;
    }
    put(rest);
  }

  /** Appends numbers of {@code other}: its characters from {@code from} to before {@code to}. */
  void addAll(NumberText other, int from, int to) {
    ensure(length + to - from);
    System.arraycopy(other.characters, from, characters, length, to - from);
    length += to - from;
  }

  /** Takes all numbers away. */
  void clear() {
    length = 0;
  }

  private void put(int value) {
    ensure(length + 1);
    characters[length++] = (byte) (ZERO + value);
  }

  private void ensure(int size) {
    if (size > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(size, characters.length * 2));
    }
  }

  /** Its characters, in ASCII. */
  byte[] bytes() {
    return Arrays.copyOf(characters, length);
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** How many characters it has. */
  int length() {
    return length;
  }

  /** Reads it from its beginning. */
  Reader reader() {
    return new Reader();
  }

  /** One way through the numbers. */
  final class Reader {

    private int at;

    boolean hasNext() {
      return at < length;
    }

    /** The character with which the next number begins. */
    int at() {
      return at;
    }

    int next() {
      int number = 0;
      for (int shift = 0; ; shift += 5) {
        int value = characters[at++] - ZERO;
        number |= (value & 31) << shift;
        if (value < 32) {
          return number;
        }
      }
    }
  }

  @Override
  public String toString() {
    return new String(characters, 0, length, StandardCharsets.US_ASCII);
  }
}
