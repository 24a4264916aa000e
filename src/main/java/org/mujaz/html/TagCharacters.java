package org.mujaz.html;

/** What characters mean inside of tags (HTML, 13.2.5). */
final class TagCharacters {

  private TagCharacters() {}

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isNameCharacter(char c) {
    return c > '>' || (c != '>' && !isSpaceOrSlash(c));
  }

  static boolean isSpaceOrSlash(char c) {
    return c == '/' || isSpace(c);
  }

  static boolean isSpace(char c) {
    return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
  }
}
