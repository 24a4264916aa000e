package org.mujaz.search;

import java.util.ArrayList;
import java.util.List;
import org.mujaz.text.SearchWords;

/** A number for each word that was met, from 0 on; safe for any thread. */
final class Vocabulary {

  private final List<String> words = new ArrayList<>();
  private final PieceCache<Integer> numbers = new PieceCache<>(this::add);
  private final PieceCache<int[]> pieces =
      new PieceCache<>(piece -> SearchWords.of(piece).stream().mapToInt(this::number).toArray());

  private synchronized int add(String word) {
    words.add(word);
    return words.size() - 1;
  }

  /** The number of a word in its normal form. */
  int number(String word) {
    return numbers.of(word);
  }

  /** The numbers of the words of what stands between two spaces of a text, in order. */
  PieceCache<int[]> pieces() {
    return pieces;
  }

  /** The word with a number. */
  synchronized String word(int number) {
    return words.get(number);
  }
}
