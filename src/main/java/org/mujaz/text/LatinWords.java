package org.mujaz.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words from left to right as they stand between spaces: "AT&amp;T", "Wi-Fi", "5G", addresses. */
final class LatinWords {

  /** Signs that stand inside a word when letters or digits are on both sides. */
  private static final String JOINERS = "-‐‑–.:/&@+'’#%=~$€£_?*\\^°";

  private static final int MAX_JOINERS = 3;

  private static final Pattern DOTTED = Pattern.compile("[A-Z]{2,5}|[a-z]{2,4}");

  private static final Pattern TAG =
      Pattern.compile("</?[a-zA-Z][\\x20-\\x3B\\x3D\\x3F-\\x7E]{0,99}>");

  private final String text;
  private final Addresses addresses;
  private final Matcher tag;

  LatinWords(String text) {
    this.text = text;
    this.addresses = new Addresses(text);
    this.tag = TAG.matcher(text);
  }

  /** The word or number that begins with this letter or digit. */
  Atom at(int start) {
    Optional<Atom> address = addresses.at(start);
    if (address.isPresent()) {
      return new Atom(Atom.Kind.WORD, start, address.get().end());
    }
    int end = core(start);
    for (int next = joined(end); next > end; next = joined(end)) {
      end = core(next);
    }
    return new Atom(hasLetter(start, end) ? Atom.Kind.WORD : Atom.Kind.NUMBER, start, end);
  }

  private boolean hasLetter(int start, int end) {
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      if (Strength.at(text, i) == Strength.LTR) {
        return true;
      }
    }
    return false;
  }

  /** The end of letters, digits and their marks. */
  private int core(int start) {
    int end = start;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      Strength strength = Strength.of(codePoint);
      boolean inside = strength.isLtrOrDigit() || strength == Strength.MARK || codePoint == '_';
      if (!inside && codePoint != 0x00AD) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  /** Where the word goes on behind signs that join, or {@code end}. */
  private int joined(int end) {
    int next = end;
    while (next < text.length()
        && next - end < MAX_JOINERS
        && JOINERS.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next == end && isDigitComma(end)) {
      next++;
    }
    return next > end && Strength.at(text, next).isLtrOrDigit() ? next : end;
  }

  private boolean isDigitComma(int at) {
    return at < text.length()
        && (text.charAt(at) == ',' || text.charAt(at) == '٬' || text.charAt(at) == '٫')
        && Strength.at(text, at - 1) == Strength.DIGIT
        && Strength.at(text, at + 1) == Strength.DIGIT;
  }

  /** "@handle" and "#tag" with Latin letters. */
  Optional<Atom> tag(int start) {
    if (!Strength.at(text, start + 1).isLtrOrDigit() && !isUnderscore(start + 1)) {
      return Optional.empty();
    }
    Atom name = at(start + 1);
    return name.kind() == Atom.Kind.WORD ? Optional.of(from(start, name)) : Optional.empty();
  }

  private boolean isUnderscore(int at) {
    return at < text.length() && text.charAt(at) == '_';
  }

  /** ".NET" and ".com", but not a full stop that lost its space. */
  Optional<Atom> dotted(int start) {
    boolean begins = start == 0 || WhiteSpace.is(text.charAt(start - 1));
    if (!begins || Strength.at(text, start + 1) != Strength.LTR) {
      return Optional.empty();
    }
    Atom name = at(start + 1);
    return DOTTED.matcher(name.in(text)).matches()
        ? Optional.of(from(start, name))
        : Optional.empty();
  }

  /** "<b>": a tag in a text about HTML. */
  Optional<Atom> tagged(int start) {
    return tag.region(start, text.length()).lookingAt()
        ? Optional.of(new Atom(Atom.Kind.WORD, start, tag.end()))
        : Optional.empty();
  }

  /** "$AAPL": a currency sign before letters. */
  Optional<Atom> symbol(int start) {
    return text.charAt(start) == '$' && Strength.at(text, start + 1) == Strength.LTR
        ? Optional.of(from(start, at(start + 1)))
        : Optional.empty();
  }

  private static Atom from(int start, Atom name) {
    return new Atom(Atom.Kind.WORD, start, name.end());
  }
}
