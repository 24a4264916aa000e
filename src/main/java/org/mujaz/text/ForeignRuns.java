package org.mujaz.text;

import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;
import org.mujaz.model.Direction;
import org.mujaz.model.Language;

/**
 * Finds the parts of a text that a browser would put into the wrong place or order unless they are
 * isolated (UAX #9, 2.7; W3C, Inline markup and bidirectional text).
 *
 * <p>In Arabic these are words of other scripts with their own punctuation and the numbers that
 * belong to them, handles, addresses, phone numbers and amounts with a currency sign: "C++",
 * "Boeing 737 MAX", "@handle", "+971 2 123 4567", "$100.5". Other numbers, ranges and dates stay
 * bare. In English these are the words of Arabic and other such scripts. A text without any letter
 * of its own direction is one run from end to end.
 */
public final class ForeignRuns {

  /**
   * Stands in a text for a picture, code or something that is isolated already: the object
   * replacement character.
   */
  public static final char OBJECT = '\uFFFC';

  private ForeignRuns() {}

  /**
   * The runs in the text of one paragraph, heading or cell, in order.
   *
   * @param base the direction of the text
   */
  public static List<ForeignRun> of(String text, Direction base) {
    if (!mayHave(text.toCharArray(), 0, text.length(), base)) {
      return List.of();
    }
    RunScript script = base == Direction.RTL ? new LatinRunScript(text) : new ArabicRunScript(text);
    return WholeRun.of(text, script)
        .map(List::of)
        .orElseGet(() -> new RunFinder(text, script).find());
  }

  /**
   * A quick look: false when there is surely no run.
   *
   * @param html a text, or a page of which only one part is looked at; references to characters may
   *     stand in it
   */
  public static boolean mayHave(char[] html, int start, int end, Direction base) {
    return base == Direction.LTR ? hasRightToLeft(html, start, end) : hasOther(html, start, end);
  }

  private static boolean hasRightToLeft(char[] html, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = html[i];
      if (c >= 0x590 && (c < 0x900 || c >= 0xD800) && c < 0xFFFC) {
        return true;
      }
      if (c == '&' && i + 1 < end && html[i + 1] == '#') {
        return true;
      }
    }
    return false;
  }

  /** Letters, signs that only stand with foreign words, digits like those of a phone number. */
  private static boolean hasOther(char[] html, int start, int end) {
    int digits = 0;
    int groups = 0;
    for (int i = start; i < end; i++) {
      char c = html[i];
      if (c >= '0' && c <= '9') {
        groups += i == start || html[i - 1] < '0' || html[i - 1] > '9' ? 1 : 0;
        digits++;
        if (digits > 7 || (groups > 1 && digits > 3)) {
          return true;
        }
      } else if (c < 0x80 ? isTelling(c) : !isOfArabicText(c)) {
        int after = c == '&' ? afterReference(html, i, end) : -1;
        if (after < 0) {
          return true;
        }
        i = after - 1;
      } else if (c > 0x2F && c != 0xA0 && c < 0x2000) {
        digits = 0;
        groups = 0;
      }
    }
    return false;
  }

  private static boolean isTelling(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '$' || c == '&';
  }

  /** Arabic letters and signs but digits, Latin punctuation, general punctuation. */
  private static boolean isOfArabicText(char c) {
    return (c >= 0x600 && c < 0x700 && !(c >= 0x660 && c < 0x66A) && !(c >= 0x6F0 && c < 0x6FA))
        || c == 0xA0
        || c == 0xAB
        || c == 0xBB
        || (c >= 0x2000 && c < 0x2066)
        || c == 0xFFFE;
  }

  /** The end of one of the five references that every page has, or −1. */
  private static int afterReference(char[] html, int start, int end) {
    for (String reference : List.of("&amp;", "&quot;", "&#39;", "&lt;", "&gt;", "&nbsp;")) {
      int after = start + reference.length();
      if (after <= end
          && reference.contentEquals(CharBuffer.wrap(html, start, reference.length()))) {
        return after;
      }
    }
    return -1;
  }

  /** The language of the first letter, as far as its script tells it. */
  static Optional<Language> language(String text, int start, int end) {
    for (int i = start; i < end; ) {
      int codePoint = text.codePointAt(i);
      if (Strength.of(codePoint).isStrong()) {
        return Strength.language(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return Optional.empty();
  }
}
