package org.mujaz.text;

import java.util.regex.Pattern;

/** The punctuation behind a Latin word that is a part of it: "C++", "U.S.", "Yahoo!". */
final class OwnPunctuation {

  private static final String SIGNS = "+#*™®©℠";

  /** "U.S", "a.m", "e.g", but for its last full stop. */
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)++\\p{L}");

  private final String text;

  OwnPunctuation(String text) {
    this.text = text;
  }

  /** The end of the word with its own punctuation. */
  int after(Atom word) {
    int end = word.end();
    while (is(end, SIGNS)) {
      end++;
    }
    String written = word.in(text);
    if (is(end, ".") && isAbbreviation(written, end)) {
      end++;
    } else if (is(end, "/") && written.indexOf('.') > 0) {
      end++;
    }
    int signs = end;
    while (is(signs, "!?")) {
      signs++;
    }
    return text.substring(end, signs).indexOf('?') >= 0 || hasMore(signs) ? signs : end;
  }

  private boolean isAbbreviation(String word, int dot) {
    return INITIALS.matcher(word).matches()
        || (WordTables.isAbbreviation(word) && hasMore(dot + 1));
  }

  private boolean is(int offset, String signs) {
    return offset < text.length() && signs.indexOf(text.charAt(offset)) >= 0;
  }

  /** Whether the text goes on; an exclamation mark at its end is the sentence's. */
  private boolean hasMore(int end) {
    for (int i = end; i < text.length(); i++) {
      if (!WhiteSpace.is(text.charAt(i)) && text.charAt(i) != ForeignRuns.OBJECT) {
        return true;
      }
    }
    return false;
  }
}
