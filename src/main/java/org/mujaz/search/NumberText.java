package org.mujaz.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers from 0 on as text that grows: five bits a character, the lowest first; characters of the
 * second half of 64 say that more follow. It is the form in which the page's script reads them, and
 * as small as bytes would be once it is compressed.
 */
final class NumberText {

  /** The character for 0; those for 1 to 63 follow it in ASCII. */
  private static final int ZERO = '0';

  private byte[] characters = new byte[8];
  private int length;

  /** Appends a number. */
  void add(int number) {
    int rest = number;
    while (rest > 31) {
      put(32 + (rest & 31));
      rest >>>= 5;
    }
    put(rest);
  }

  /** Appends all numbers of {@code other}. */
  void addAll(NumberText other) {
    ensure(length + other.length);
    System.arraycopy(other.characters, 0, characters, length, other.length);
    length += other.length;
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

  boolean isEmpty() {
    return length == 0;
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
