package org.mujaz.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
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
  private final Map<Integer, Texts> texts = new HashMap<>();

  /** The numbers of the texts with one word, in order. */
  private static final class Texts {
    private int[] numbers = new int[2];
    private int count;

    private void add(int text) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, count * 2);
      }
      numbers[count++] = text;
    }
  }

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
    for (int i = 0; i < count; i++) {
      int text = i;
      gists
          .get(text)
          .words()
          .forEach(word -> texts.computeIfAbsent(word, w -> new Texts()).add(text));
    }
  }

  /** Tells each text, the first itself included, that has a telling word of {@code gist}. */
  void find(Gist gist, Found found) {
    int most = Math.max(FEWEST_TEXTS, Math.min(MOST_TEXTS, count / 8));
    List<Texts> telling = new ArrayList<>();
    for (PrimitiveIterator.OfInt words = gist.words().iterator(); words.hasNext(); ) {
      Texts with = texts.get(words.nextInt());
      if (with != null && with.count > 1 && with.count <= most) {
        telling.add(with);
      }
    }
    telling.sort(Comparator.comparingInt(with -> with.count));
    if (telling.size() > TELLING) {
      telling.subList(TELLING, telling.size()).clear();
    }
    double all = telling.stream().mapToDouble(with -> bits(with.count)).sum();
    for (Texts with : telling) {
      double share = bits(with.count) / all;
      for (int i = 0; i < with.count; i++) {
        found.word(with.numbers[i], share);
      }
    }
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
