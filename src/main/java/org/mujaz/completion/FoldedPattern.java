package org.mujaz.completion;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mujaz.text.Folding;

/**
 * A regular expression for all spellings of an Arabic name that {@linkplain Folding fold} to the
 * same key: with any hamza, with and without vowel signs.
 */
final class FoldedPattern {

  private static final int FIRST = 0x0621;
  private static final int LAST = 0x06D3;
  private static final int TATWEEL = 0x0640;

  private static final String MARKS = "[\u064b-\u0652\u0670\u0640]*";

  private FoldedPattern() {}

  static String of(String name) {
    return Folding.key(name)
        .codePoints()
        .mapToObj(FoldedPattern::spellings)
        .collect(Collectors.joining(MARKS, "^", MARKS + "$"));
  }

  private static String spellings(int letter) {
    if (letter == ' ') {
      return "[ _-]+";
    }
    String key = Character.toString(letter);
    String same =
        IntStream.rangeClosed(FIRST, LAST)
            .filter(c -> c != TATWEEL && Character.isLetter(c))
            .mapToObj(Character::toString)
            .filter(c -> Folding.key(c).equals(key))
            .collect(Collectors.joining());
    return same.length() > 1 ? "[" + same + "]" : key;
  }
}
