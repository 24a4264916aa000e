package org.mujaz.html;

import java.util.List;
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

  /** HTML's names of the characters from U+00A0 to U+00FF, in order. */
  private static final List<String> LATIN =
      List.of(
          ("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg"
                  + " plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12"
                  + " frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute"
                  + " Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml"
                  + " times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc"
                  + " atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc"
                  + " iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute"
                  + " ucirc uuml yacute thorn yuml")
              .split(" "));

  /** What templates, cleaners and editors write beside them; other names stay as they are. */
  private static final Map<String, Integer> NAMED =
      Map.ofEntries(
          Map.entry("amp", (int) '&'),
          Map.entry("lt", (int) '<'),
          Map.entry("gt", (int) '>'),
          Map.entry("quot", (int) '"'),
          Map.entry("apos", (int) '\''),
          Map.entry("lsquo", 0x2018),
          Map.entry("rsquo", 0x2019),
          Map.entry("ldquo", 0x201C),
          Map.entry("rdquo", 0x201D),
          Map.entry("hellip", 0x2026),
          Map.entry("ndash", 0x2013),
          Map.entry("mdash", 0x2014),
          Map.entry("bull", 0x2022),
          Map.entry("euro", 0x20AC),
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
      return name.indexOf('#') < 0 ? Optional.of(named(name)) : Optional.empty();
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

  private static int named(String name) {
    int latin = LATIN.indexOf(name);
    return latin < 0 ? NAMED.getOrDefault(name, UNKNOWN) : 0xA0 + latin;
  }

  private static boolean isSurrogate(int point) {
    return point >= 0xD800 && point <= 0xDFFF;
  }
}
