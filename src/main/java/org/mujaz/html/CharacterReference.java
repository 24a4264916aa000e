package org.mujaz.html;

import java.util.Map;
import java.util.Optional;

/**
 * A character reference: a name or a number between an ampersand and a semicolon.
 *
 * @param codePoint the character; {@link #UNKNOWN} for a name that is not in the table
 * @param length how many characters the reference takes in the page
 */
public record CharacterReference(int codePoint, int length) {

  /** The object replacement character: something stands here that has no direction. */
  public static final int UNKNOWN = 0xFFFC;

  /** The longest name of HTML's table has 31 characters. */
  private static final int MAX_LENGTH = 34;

  /** What templates, cleaners and editors write; other names stay as they are. */
  private static final Map<String, Integer> NAMED =
      Map.ofEntries(
          Map.entry("amp", (int) '&'),
          Map.entry("lt", (int) '<'),
          Map.entry("gt", (int) '>'),
          Map.entry("quot", (int) '"'),
          Map.entry("apos", (int) '\''),
          Map.entry("nbsp", 0xA0),
          Map.entry("shy", 0xAD),
          Map.entry("laquo", 0xAB),
          Map.entry("raquo", 0xBB),
          Map.entry("lsquo", 0x2018),
          Map.entry("rsquo", 0x2019),
          Map.entry("ldquo", 0x201C),
          Map.entry("rdquo", 0x201D),
          Map.entry("hellip", 0x2026),
          Map.entry("ndash", 0x2013),
          Map.entry("mdash", 0x2014),
          Map.entry("middot", 0xB7),
          Map.entry("bull", 0x2022),
          Map.entry("deg", 0xB0),
          Map.entry("times", 0xD7),
          Map.entry("euro", 0x20AC),
          Map.entry("pound", 0xA3),
          Map.entry("yen", 0xA5),
          Map.entry("cent", 0xA2),
          Map.entry("copy", 0xA9),
          Map.entry("reg", 0xAE),
          Map.entry("trade", 0x2122),
          Map.entry("ensp", 0x2002),
          Map.entry("emsp", 0x2003),
          Map.entry("thinsp", 0x2009),
          Map.entry("zwnj", 0x200C),
          Map.entry("zwj", 0x200D),
          Map.entry("lrm", 0x200E),
          Map.entry("rlm", 0x200F));

  /** The reference that begins at {@code start}, where there is an ampersand. */
  public static Optional<CharacterReference> at(CharSequence html, int start) {
    int limit = Math.min(html.length(), start + MAX_LENGTH);
    int end = start + 1;
    while (end < limit && isNameCharacter(html.charAt(end))) {
      end++;
    }
    if (end >= limit || html.charAt(end) != ';' || end == start + 1) {
      return Optional.empty();
    }
    String name = html.subSequence(start + 1, end).toString();
    return codePoint(name).map(point -> new CharacterReference(point, name.length() + 2));
  }

  /** The text with its references resolved, as far as they are known. */
  public static String resolve(String text) {
    int from = 0;
    int at = text.indexOf('&');
    if (at < 0) {
      return text;
    }
    StringBuilder resolved = new StringBuilder(text.length());
    while (at >= 0) {
      int length = 1;
      Optional<CharacterReference> found = at(text, at);
      if (found.isPresent() && found.get().codePoint != UNKNOWN) {
        resolved.append(text, from, at).appendCodePoint(found.get().codePoint);
        length = found.get().length;
        from = at + length;
      }
      at = text.indexOf('&', at + length);
    }
    return resolved.append(text, from, text.length()).toString();
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
  }

  private static Optional<Integer> codePoint(String name) {
    if (name.charAt(0) != '#') {
      return name.indexOf('#') < 0
          ? Optional.of(NAMED.getOrDefault(name, UNKNOWN))
          : Optional.empty();
    }
    boolean hexadecimal = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    try {
      int point = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
      boolean real = Character.isValidCodePoint(point) && point > 0 && !isSurrogate(point);
      return Optional.of(real ? point : UNKNOWN);
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private static boolean isSurrogate(int point) {
    return point >= 0xD800 && point <= 0xDFFF;
  }
}
