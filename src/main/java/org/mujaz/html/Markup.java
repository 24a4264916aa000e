package org.mujaz.html;

import java.util.Arrays;
import java.util.List;

/**
 * A file that a template made, as an array of characters. Until it is written it is gone through
 * several times, and Java reads an array in a fraction of the time of a string.
 */
public final class Markup implements CharSequence {

  private final char[] characters;
  private final List<Partial> partials;

  private Markup(char[] characters, List<Partial> partials) {
    this.characters = characters;
    this.partials = partials;
  }

  /** Takes what nobody changes any more. */
  static Markup of(char[] characters, List<Partial> partials) {
    return new Markup(characters, partials);
  }

  /** Takes an array that nobody changes any more. */
  public static Markup of(char[] characters) {
    return of(characters, List.of());
  }

  /** The characters of a string. */
  public static Markup of(String text) {
    return of(text.toCharArray());
  }

  /** All of its characters, not to be changed. */
  public char[] characters() {
    return characters;
  }

  /** The pieces of it that were made once for many pages, in order and none inside another. */
  public List<Partial> partials() {
    return partials;
  }

  @Override
  public int length() {
    return characters.length;
  }

  @Override
  public char charAt(int index) {
    return characters[index];
  }

  /** The next place of a character, or else the end. */
  public int indexOf(char wanted, int from) {
    char[] all = characters;
    int found = from;
    while (found < all.length && all[found] != wanted) {
      found++;
    }
    return found;
  }

  /** The characters from {@code start} to before {@code end}. */
  public String substring(int start, int end) {
    return new String(characters, start, end - start);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return substring(start, end);
  }

  @Override
  public String toString() {
    return new String(characters);
  }

  /** How many bytes it takes in UTF-8. */
  public int size() {
    char[] all = characters;
    int size = all.length;
    for (int i = 0; i < all.length; i++) {
      char c = all[i];
      if (c >= 0x80) {
        if (c < 0x800) {
          size++;
        } else if (!Character.isSurrogate(c)) {
          size += 2;
        } else if (isPair(i)) {
          size += 2;
          i++;
        }
      }
    }
    return size;
  }

  /** In UTF-8; half of a pair of surrogates becomes a question mark, as in Java's own encoder. */
  public byte[] utf8() {
    char[] all = characters;
    // As large as it can become: to count first takes longer than to copy at the end.
    byte[] bytes = new byte[Math.multiplyExact(all.length, 3)];
    int at = 0;
    for (int i = 0; i < all.length; i++) {
      char c = all[i];
      if (c < 0x80) {
        bytes[at++] = (byte) c;
      } else if (c < 0x800) {
        bytes[at++] = (byte) (0xC0 | (c >> 6));
        bytes[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        bytes[at++] = (byte) (0xE0 | (c >> 12));
        bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        bytes[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (isPair(i)) {
        int point = Character.toCodePoint(c, all[++i]);
        bytes[at++] = (byte) (0xF0 | (point >> 18));
        bytes[at++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        bytes[at++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        bytes[at++] = (byte) (0x80 | (point & 0x3F));
      } else {
        bytes[at++] = '?';
      }
    }
    return Arrays.copyOf(bytes, at);
  }

  private boolean isPair(int high) {
    return high + 1 < characters.length
        && Character.isSurrogatePair(characters[high], characters[high + 1]);
  }
}
