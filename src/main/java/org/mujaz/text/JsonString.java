package org.mujaz.text;

/**
 * The content of a JSON string (RFC 8259, section 7).
 *
 * <p>{@code <}, {@code >}, {@code &} and the line separators U+2028 and U+2029 are escaped too, so
 * that the result can stand inside a script element.
 */
public final class JsonString {

  private static final String HEX = "0123456789abcdef";

  private JsonString() {}

  /** The text between the quotation marks. */
  public static String escaped(String text) {
    int first = 0;
    while (first < text.length() && isPlain(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      append(text.charAt(i), escaped);
    }
    return escaped.toString();
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c != '"' && c != '\\' && !isEscapedForPages(c);
  }

  private static boolean isEscapedForPages(char c) {
    return c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029';
  }

  private static void append(char c, StringBuilder escaped) {
    switch (c) {
      case '"', '\\' -> escaped.append('\\').append(c);
      case '\n' -> escaped.append("\\n");
      case '\r' -> escaped.append("\\r");
      case '\t' -> escaped.append("\\t");
      default -> {
        if (c < ' ' || isEscapedForPages(c)) {
          escaped.append("\\u");
          for (int shift = 12; shift >= 0; shift -= 4) {
            escaped.append(HEX.charAt((c >> shift) & 0xf));
          }
        } else {
          escaped.append(c);
        }
      }
    }
  }
}
