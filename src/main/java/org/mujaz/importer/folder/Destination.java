package org.mujaz.importer.folder;

import java.util.Optional;

/**
 * Where an inline link of Markdown leads.
 *
 * @param target what is written, without angle brackets
 * @param end after it, where a title may follow
 * @param closing the parenthesis that ends the link
 */
record Destination(String target, int end, int closing) {

  /** Far beyond any address and its title; keeps hostile texts cheap. */
  private static final int LONGEST = 2000;

  /** CommonMark 0.31.2, 6.3: the destination behind {@code ](}. */
  static Optional<Destination> at(String text, int opening) {
    int start = blanks(text, opening);
    int limit = Math.min(text.length(), opening + LONGEST);
    boolean angled = start < limit && text.charAt(start) == '<';
    int end = angled ? angled(text, start + 1, limit) : bare(text, start, limit);
    if (end < 0) {
      return Optional.empty();
    }
    String target = text.substring(angled ? start + 1 : start, end);
    int after = angled ? end + 1 : end;
    int closing = closing(text, after, limit);
    return closing < 0 ? Optional.empty() : Optional.of(new Destination(target, after, closing));
  }

  private static int blanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int angled(String text, int from, int limit) {
    for (int at = from; at < limit && text.charAt(at) != '\n'; at++) {
      if (text.charAt(at) == '>') {
        return at;
      }
    }
    return -1;
  }

  private static int bare(String text, int from, int limit) {
    int depth = 0;
    for (int at = from; at < limit; at++) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || (c == ')' && depth == 0)) {
        return at;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return -1;
  }

  /** The end of the link, behind a title if there is one. */
  private static int closing(String text, int from, int limit) {
    int at = blanks(text, from);
    if (at < limit && "\"'(".indexOf(text.charAt(at)) >= 0 && at > from) {
      char end = text.charAt(at) == '(' ? ')' : text.charAt(at);
      at++;
      while (at < limit && text.charAt(at) != end) {
        at += text.charAt(at) == '\\' ? 2 : 1;
      }
      at = blanks(text, at + 1);
    }
    return at < limit && text.charAt(at) == ')' ? at : -1;
  }

  /** An address as a destination can have it. */
  static String written(String address) {
    boolean plain = address.chars().noneMatch(c -> c <= ' ' || c == '(' || c == ')' || c == '<');
    return plain ? address : "<" + address.replace("<", "%3C").replace(">", "%3E") + ">";
  }
}
