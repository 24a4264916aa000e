package org.mujaz.text;

import java.util.List;
import java.util.Optional;
import org.mujaz.model.Digits;
import org.mujaz.model.Language;

/**
 * Finds numbers that are written in another family of digits than the text around them: a page has
 * one family.
 *
 * <p>English text has ASCII digits, Arabic text those of the site. What is quoted in the other
 * language, Latin words, addresses, handles, tags and phone numbers keep theirs, and so do names
 * such as «كوفيد-19». A text without a letter of its language is nobody's prose.
 */
public final class StrayDigits {

  /** How far a quotation mark or the next letter may be: whole texts are not searched again. */
  private static final int FAR = 200;

  private static final String OPENING = "«“\"‘(";
  private static final String CLOSING = "»”\"’)";

  /**
   * A number in the wrong digits.
   *
   * @param offset of its first digit, in {@code char} units from 0
   * @param written as it stands
   * @param right the same number in the digits of the text
   */
  public record Found(int offset, String written, String right) {}

  private final String text;
  private final Strength own;
  private final List<ForeignRun> runs;

  /** The first run that does not end before the digit in question. */
  private int run;

  private StrayDigits(String text, Language language) {
    this.text = text;
    this.own = language == Language.ARABIC ? Strength.RTL : Strength.LTR;
    this.runs = ForeignRuns.of(text, language.direction());
  }

  /** Whether there is any digit of the wrong family: a quick no for nearly every text. */
  public static boolean mayBeIn(String text, Numbers numbers) {
    return next(text, 0, isAscii(numbers)) >= 0;
  }

  /**
   * The first number in the wrong digits.
   *
   * @param text of one paragraph or title
   * @param numbers of the language of the text
   */
  public static Optional<Found> first(String text, Numbers numbers) {
    boolean ascii = isAscii(numbers);
    int candidate = next(text, 0, ascii);
    if (candidate < 0) {
      return Optional.empty();
    }
    StrayDigits stray = new StrayDigits(text, numbers.language());
    if (!stray.hasOwn(0, text.length())) {
      return Optional.empty();
    }
    while (candidate >= 0) {
      int end = stray.wordEnd(candidate);
      if (stray.isOwn(candidate, end)) {
        return Optional.of(stray.found(candidate, ascii));
      }
      candidate = next(text, end, ascii);
    }
    return Optional.empty();
  }

  private static boolean isAscii(Numbers numbers) {
    return numbers.digits("1").equals("1");
  }

  /** The first digit at or behind {@code from} that is not of the family, or −1. */
  private static int next(String text, int from, boolean ascii) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ascii ? AsciiDigits.of(c) != c : c >= '0' && c <= '9') {
        return i;
      }
    }
    return -1;
  }

  private Found found(int offset, boolean ascii) {
    int end = offset;
    while (Strength.at(text, end) == Strength.DIGIT
        || (end < text.length()
            && ".,٫٬:/".indexOf(text.charAt(end)) >= 0
            && Strength.at(text, end + 1) == Strength.DIGIT)) {
      end++;
    }
    String written = text.substring(offset, end);
    String machine = AsciiDigits.of(written).replace('٫', '.').replace('٬', ',');
    return new Found(offset, written, ascii ? machine : arabic(machine));
  }

  private static String arabic(String number) {
    return new Numbers(Language.ARABIC, Digits.ARAB)
        .digits(number)
        .replace('.', '٫')
        .replace(',', '٬');
  }

  /** Whether the number belongs to words of the text's own language. */
  private boolean isOwn(int digit, int wordEnd) {
    return !isInRun(digit)
        && !followsForeignWord(digit)
        && !isName(wordStart(digit), digit, wordEnd)
        && !isQuoted(digit)
        && !standsAmongForeign(digit, wordEnd);
  }

  private boolean isInRun(int digit) {
    while (run < runs.size() && runs.get(run).end() <= digit) {
      run++;
    }
    return run < runs.size() && runs.get(run).start() <= digit;
  }

  private int wordStart(int digit) {
    int start = digit;
    while (start > 0 && !WhiteSpace.is(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int wordEnd(int digit) {
    int end = digit;
    while (end < text.length() && !WhiteSpace.is(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** "iPhone 15". */
  private boolean followsForeignWord(int digit) {
    int before = digit - 1;
    return before > 0 && WhiteSpace.is(text.charAt(before)) && isForeign(before - 1);
  }

  /** Handles, tags, addresses, words with foreign letters, and «كوفيد-19». */
  private boolean isName(int start, int digit, int end) {
    for (int i = start; i < end; i++) {
      if ("@#_\\".indexOf(text.charAt(i)) >= 0 || isForeign(i)) {
        return true;
      }
    }
    boolean hyphen = digit > start && "-‐‑–".indexOf(text.charAt(digit - 1)) >= 0;
    return hyphen && digit - 1 > start && Strength.at(text, digit - 2) == own;
  }

  private boolean isForeign(int offset) {
    Strength strength = Strength.at(text, offset);
    return strength.isStrong() && strength != own;
  }

  /** Whether it stands between quotation marks or brackets with nothing of its own language. */
  private boolean isQuoted(int digit) {
    int first = Math.max(0, digit - FAR);
    int open = digit - 1;
    while (open >= first && OPENING.indexOf(text.charAt(open)) < 0) {
      open--;
    }
    if (open < first) {
      return false;
    }
    char closing = CLOSING.charAt(OPENING.indexOf(text.charAt(open)));
    int close = digit;
    int last = Math.min(text.length(), digit + FAR);
    while (close < last && text.charAt(close) != closing) {
      close++;
    }
    return close < last && !hasOwn(open, close) && hasForeign(open, close);
  }

  /** Whether the next letter on each side is of the other language. */
  private boolean standsAmongForeign(int digit, int end) {
    int before = digit - 1;
    int first = Math.max(0, digit - FAR);
    while (before > first && !Strength.at(text, before).isStrong()) {
      before--;
    }
    int after = end;
    int last = Math.min(text.length(), end + FAR);
    while (after < last && !Strength.at(text, after).isStrong()) {
      after++;
    }
    return (before < 0 || isForeign(before))
        && (after >= text.length() || isForeign(after))
        && (isForeign(before) || isForeign(after));
  }

  private boolean hasOwn(int from, int to) {
    return text.substring(from, to).codePoints().anyMatch(c -> Strength.of(c) == own);
  }

  private boolean hasForeign(int from, int to) {
    return text.substring(from, to)
        .codePoints()
        .mapToObj(Strength::of)
        .anyMatch(strength -> strength.isStrong() && strength != own);
  }
}
