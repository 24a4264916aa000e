package org.mujaz.markdown;

import org.jspecify.annotations.Nullable;

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
    String string = text.toString();
    char[] chars = string.toCharArray();
    int from = 0;
    for (int i = 0; i < chars.length; i++) {
      String instead = isOrdinary(chars[i]) ? null : instead(string, i);
      if (instead != null) {
        html.append(string.substring(from, i)).append(instead);
        from = i + 1;
      }
    }
    html.append(string.substring(from));
  }

  /** The quick yes for what nearly every text is made of: it stands for itself. */
  private static boolean isOrdinary(char c) {
    return c < '\u007F'
        ? c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"'
        : c >= '\u00A0' && c < '\u202A';
  }

  /** What to write for the character at {@code i}, or null if it can stand as it is. */
  private static @Nullable String instead(CharSequence text, int i) {
    return switch (text.charAt(i)) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> isText(text, i) ? null : "";
    };
  }

  /** {@code text} without the characters that a text cannot have. */
  static String clean(String text) {
    char[] chars = text.toCharArray();
    int i = 0;
    while (i < chars.length && (isOrdinary(chars[i]) || isText(text, i))) {
      i++;
    }
    return i == chars.length ? text : withoutOthers(text, i);
  }

  private static String withoutOthers(String text, int first) {
    StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
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
    if (c < '\u007F' || (c >= '\u00A0' && c < '\u202A')) {
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
