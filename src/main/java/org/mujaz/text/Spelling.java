package org.mujaz.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what an editor probably meant by a name that does not exist. */
public final class Spelling {

  private static final int TOO_FAR = Integer.MAX_VALUE;

  private Spelling() {}

  /**
   * The valid spelling nearest to the given one.
   *
   * <p>A spelling with the same {@linkplain Folding#key(String) folding key} wins; else the one
   * with the fewest insertions, deletions, substitutions and swaps of neighbours, if these are at
   * most a third of the longer word. Among equals the first in code point order wins, whatever the
   * order of the collection.
   */
  public static Optional<String> nearest(String given, Collection<String> valid) {
    int[] key = points(given);
    if (key.length == 0) {
      return Optional.empty();
    }
    return valid.stream()
        .map(word -> new Candidate(word, distance(key, points(word))))
        .filter(candidate -> candidate.distance() != TOO_FAR)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  private record Candidate(String word, int distance) {}

  private static int[] points(String word) {
    return Folding.key(word).codePoints().toArray();
  }

  /** The distance, or {@link #TOO_FAR} beyond a third of the longer word. */
  private static int distance(int[] a, int[] b) {
    int bound = Math.max(a.length, b.length) / 3;
    if (Math.abs(a.length - b.length) > bound) {
      return TOO_FAR;
    }
    int distance = EditDistance.between(a, b);
    return distance <= bound ? distance : TOO_FAR;
  }
}
