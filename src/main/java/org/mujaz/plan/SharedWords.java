package org.mujaz.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.mujaz.search.Gist;

/** Finds texts that are about the same by the rare words that they share. */
final class SharedWords {

  /** So many of the rarest words of a text are looked for in the others. */
  private static final int TELLING = 24;

  /** A word in more texts than this, or in an eighth of all, tells nothing. */
  private static final int MOST_TEXTS = 100;

  private static final int FEWEST_TEXTS = 3;

  private final int count;
  private final double[] bits;

  /** Those that tell something, in order. */
  private final int[] telling;

  /** Where in {@link #texts} those with each word begin, and behind all of them the end. */
  private final int[] starts;

  /** The numbers of the texts with each word, in order. */
  private final int[] texts;

  /** What is told of each word that a text shares with others. */
  interface Found {
    /**
     * Another text has a telling word too.
     *
     * @param text its number
     * @param share of what all telling words of the first text weigh, from 0 to 1
     */
    void word(int text, double share);
  }

  /** Takes what each text is about; they are numbered from 0. */
  SharedWords(List<Gist> gists) {
    this.count = gists.size();
    this.bits = new double[MOST_TEXTS + 1];
    for (int having = 1; having < bits.length; having++) {
      bits[having] = information(having);
    }
    int[] all = gists.stream().flatMapToInt(Gist::words).sorted().toArray();
    int most = Math.max(FEWEST_TEXTS, Math.min(MOST_TEXTS, count / 8));
    int[] words = new int[all.length / 2];
    int[] ends = new int[words.length + 1];
    int found = 0;
    for (int from = 0, to = 0; from < all.length; from = to) {
      while (to < all.length && all[to] == all[from]) {
        to++;
      }
      if (to - from > 1 && to - from <= most) {
        words[found++] = all[from];
        ends[found] = ends[found - 1] + to - from;
      }
    }
    this.telling = Arrays.copyOf(words, found);
    this.starts = Arrays.copyOf(ends, found + 1);
    this.texts = texts(gists);
  }

  private int[] texts(List<Gist> gists) {
    int[] with = new int[starts[telling.length]];
    int[] next = starts.clone();
    for (int i = 0; i < count; i++) {
      int text = i;
      gists
          .get(text)
          .words()
          .map(word -> Arrays.binarySearch(telling, word))
          .filter(place -> place >= 0)
          .forEach(place -> with[next[place]++] = text);
    }
    return with;
  }

  /** Tells each text, the first itself included, that has a telling word of {@code gist}. */
  void find(Gist gist, Found found) {
    List<Integer> shared =
        gist.words()
            .map(word -> Arrays.binarySearch(telling, word))
            .filter(place -> place >= 0)
            .boxed()
            .sorted(Comparator.comparingInt(this::having))
            .limit(TELLING)
            .toList();
    double all = 0;
    for (int place : shared) {
      all += bits(having(place));
    }
    for (int place : shared) {
      double share = bits(having(place)) / all;
      for (int i = starts[place]; i < starts[place + 1]; i++) {
        found.word(texts[i], share);
      }
    }
  }

  private int having(int place) {
    return starts[place + 1] - starts[place];
  }

  /** How rarely a thing that so many texts have is met: from 0 to 1, which only one has. */
  double rarity(int having) {
    return bits(having) / bits(1);
  }

  private double bits(int having) {
    return having < bits.length ? bits[having] : information(having);
  }

  /** Strict, so that every machine comes to the same. */
  private double information(int having) {
    return StrictMath.log((count + 1.0) / having);
  }
}
