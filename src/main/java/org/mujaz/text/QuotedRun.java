package org.mujaz.text;

import java.util.Optional;
import org.mujaz.model.Direction;

/**
 * A sentence of the other direction in quotation marks or brackets that names a word of this one:
 * "The word سلام means peace" in an Arabic text. It is read as one, whatever its words are.
 */
final class QuotedRun {

  /** Longer quotations are paragraphs of their own; the bound keeps the search linear. */
  private static final int LONGEST = 400;

  /** Fewer words are names that stand side by side. */
  private static final int FEWEST_WORDS = 3;

  /** «و», «أو», «في», "and", "or", "of". */
  private static final int SMALL_WORD = 3;

  private final String text;
  private final Strength foreign;
  private final Direction direction;
  private Strength first = Strength.NEUTRAL;
  private Strength last = Strength.NEUTRAL;
  private int letters;
  private int words;
  private int ownLetters;
  private boolean joined;

  private QuotedRun(String text, Direction direction) {
    this.text = text;
    this.direction = direction;
    this.foreign = direction == Direction.LTR ? Strength.LTR : Strength.RTL;
  }

  /** The quotation whose opening mark stands at {@code offset}, without its marks. */
  static Optional<ForeignRun> at(String text, Direction direction, int offset) {
    return OpenBrackets.opens(text, offset)
        ? new QuotedRun(text, direction).behind(offset)
        : Optional.empty();
  }

  private Optional<ForeignRun> behind(int opening) {
    int start = opening + 1;
    int limit = Math.min(text.length(), start + LONGEST);
    for (int i = start; i < limit; ) {
      int codePoint = text.codePointAt(i);
      if (OpenBrackets.closes(text, i) && OpenBrackets.match(text.charAt(opening), codePoint)) {
        return isSentence()
            ? Optional.of(new ForeignRun(start, i, direction, ForeignRuns.language(text, start, i)))
            : Optional.empty();
      }
      if (codePoint == text.charAt(opening) || Strength.of(codePoint) == Strength.ISOLATE) {
        return Optional.empty();
      }
      count(codePoint, i);
      i += Character.charCount(codePoint);
    }
    return Optional.empty();
  }

  private void count(int codePoint, int offset) {
    Strength strength = Strength.of(codePoint);
    if (strength.isStrong()) {
      first = first == Strength.NEUTRAL ? strength : first;
      last = strength;
      if (strength == foreign) {
        letters++;
        words += Strength.at(text, offset - 1) == foreign ? 0 : 1;
      } else {
        ownLetters++;
        joined |= Strength.at(text, offset - 1) != strength && joins(offset, strength);
      }
    }
  }

  /** Whether a small word of this direction begins here: «BBC أو CNN» is no sentence. */
  private boolean joins(int start, Strength own) {
    int end = start;
    boolean small = true;
    while (Strength.at(text, end) == own || Strength.at(text, end) == Strength.MARK) {
      small &= own == Strength.RTL || Character.isLowerCase(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    return small && end - start <= SMALL_WORD;
  }

  private boolean isSentence() {
    return first == foreign
        && last == foreign
        && ownLetters > 0
        && !joined
        && letters >= 2 * ownLetters
        && words >= FEWEST_WORDS;
  }
}
