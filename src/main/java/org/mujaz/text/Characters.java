package org.mujaz.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cleans text on the way in: canonical composition, and out with characters that would break a page
 * or a feed or reorder it unseen.
 *
 * <p>Removed are bidi embeddings and overrides (U+202A to U+202E), control characters other than
 * tab, line feed and carriage return (XML 1.0, 2.2 Char, forbids most, HTML the others), lone
 * surrogates, noncharacters, and a byte order mark that is not needed. Joiners, direction marks and
 * isolates stay: writers need them.
 */
public final class Characters {

  private Characters() {}

  /**
   * A clean text.
   *
   * @param text in NFC; the very instance that was given when it was clean
   * @param removed what was left out, in order
   */
  public record Cleaned(String text, List<Removed> removed) {
    /** Makes the list immutable. */
    public Cleaned {
      removed = List.copyOf(removed);
    }
  }

  /**
   * A character that was left out.
   *
   * @param offset in the text as given, in {@code char} units from 0
   * @param codePoint what stood there
   */
  public record Removed(int offset, int codePoint) {
    /** Such as {@code U+202E RIGHT-TO-LEFT OVERRIDE}. */
    public String name() {
      return CharacterName.of(codePoint);
    }
  }

  /** Cleans {@code text}; one scan when there is nothing to do. */
  public static Cleaned clean(String text) {
    List<Removed> removed = new ArrayList<>();
    StringBuilder kept = new StringBuilder();
    char[] units = text.toCharArray();
    int from = 0;
    for (int i = 0; i < units.length; ) {
      if (isPlain(units[i])) {
        i++;
        continue;
      }
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (isUnwanted(codePoint)) {
        removed.add(new Removed(i, codePoint));
        kept.append(text, from, i);
        from = next;
      }
      i = next;
    }
    String composed =
        removed.isEmpty()
            ? Composition.nfc(text, units)
            : Composition.nfc(kept.append(text, from, text.length()).toString());
    return new Cleaned(composed, removed);
  }

  /** The quick yes for nearly every character of real text. */
  private static boolean isPlain(char unit) {
    return (unit >= 0x20 && unit < 0x7F) || (unit >= 0xA0 && unit < 0x2000) || unit == '\n';
  }

  private static boolean isUnwanted(int codePoint) {
    return isForbiddenControl(codePoint)
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0xD800 && codePoint <= 0xDFFF)
        || codePoint == 0xFEFF
        || CharacterName.isNoncharacter(codePoint);
  }

  private static boolean isForbiddenControl(int codePoint) {
    boolean control = codePoint < 0x20 || (codePoint >= 0x7F && codePoint < 0xA0);
    return control && codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
  }
}
