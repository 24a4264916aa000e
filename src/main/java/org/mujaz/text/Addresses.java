package org.mujaz.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of pages and people as they stand in a text, whatever letters are in them. */
final class Addresses {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|ftp://|mailto:|tel:|www\\.)[^\\s\\p{Z}<>\"«»“”،؛؟\\uFFFC\\u2066-\\u2069]+",
          Pattern.CASE_INSENSITIVE);

  private static final String BEHIND = ".,:;!?'’…";

  private final String text;
  private final Matcher address;

  Addresses(String text) {
    this.text = text;
    this.address = ADDRESS.matcher(text);
  }

  /** The address that begins with this letter. */
  Optional<Atom> at(int start) {
    if (!address.region(start, text.length()).lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(new Atom(Atom.Kind.BREAK, start, end(start, address.end())));
  }

  /** The punctuation behind an address is the sentence's, but for a bracket that it opened. */
  private int end(int start, int found) {
    boolean opened = text.substring(start, found).indexOf('(') >= 0;
    int end = found;
    while (end > start + 1) {
      char last = text.charAt(end - 1);
      boolean bracket = last == ')' && !opened;
      if (!bracket && BEHIND.indexOf(last) < 0) {
        break;
      }
      end--;
    }
    return end;
  }
}
