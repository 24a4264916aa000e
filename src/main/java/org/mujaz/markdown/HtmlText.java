package org.mujaz.markdown;

/** Writes characters so that HTML takes them for text. */
final class HtmlText {

  private HtmlText() {}

  /**
   * Appends {@code text} escaped for element content and for attribute values in double quotes.
   *
   * <p>Characters that a text cannot have are left out, {@link Prose#MARK} among them: written as
   * an entity it would otherwise let a text forge the marks of its own rendering.
   */
  static void escape(StringBuilder html, CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> {
          if (isText(text, i)) {
            html.append(c);
          }
        }
      }
    }
  }

  /** {@code text} without the characters that a text cannot have. */
  static String clean(CharSequence text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (isText(text, i)) {
        clean.append(text.charAt(i));
      }
    }
    return clean.toString();
  }

  /**
   * Whether the character at {@code i} may stand in a page: neither a control character, nor a
   * noncharacter, nor half a surrogate pair, nor one of the embeddings U+202A–202E.
   */
  static boolean isText(CharSequence text, int i) {
    char c = text.charAt(i);
    if (c < ' ') {
      return c == '\n' || c == '\t';
    }
    if (c < '\u007F') {
      return true;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c >= '\u00A0'
        && !(c >= '\u202A' && c <= '\u202E')
        && !(c >= '\uFDD0' && c <= '\uFDEF')
        && c < '\uFFFE';
  }
}
