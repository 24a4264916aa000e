package org.mujaz.text;

import java.util.Optional;
import org.mujaz.model.Direction;

/** A text that has no letter of its own direction is one run, with all its punctuation. */
final class WholeRun {

  private WholeRun() {}

  static Optional<ForeignRun> of(String text, RunScript script) {
    if (!isForeign(text, script.direction())) {
      return Optional.empty();
    }
    int start = 0;
    int end = text.length();
    while (start < end && isOutside(text.codePointAt(start), script)) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && isOutside(text.codePointBefore(end), script)) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return Optional.of(
        new ForeignRun(start, end, script.direction(), ForeignRuns.language(text, start, end)));
  }

  private static boolean isForeign(String text, Direction direction) {
    Strength own = direction == Direction.LTR ? Strength.RTL : Strength.LTR;
    boolean found = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      Strength strength = Strength.of(codePoint);
      if (strength == own || strength == Strength.ISOLATE) {
        return false;
      }
      found |= strength.isStrong();
    }
    return found;
  }

  private static boolean isOutside(int codePoint, RunScript script) {
    return WhiteSpace.is(codePoint)
        || Invisible.is(codePoint)
        || codePoint == ForeignRuns.OBJECT
        || script.surrounds(codePoint);
  }
}
