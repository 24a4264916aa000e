package org.mujaz.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a text is about: numbers that stand for its words of most weight, whatever their form.
 *
 * <p>It has a fixed size, so that a site of any length of text can keep one for each story.
 */
public final class Gist {

  /** About half of them are words that every text has; who compares gists leaves these out. */
  static final int SIZE = 80;

  /** Of a text without words. */
  public static final Gist NONE = new Gist(IntStream.empty());

  private final int[] words;

  /**
   * A gist.
   *
   * @param words as {@link #words} gave them, or more of them
   */
  public Gist(IntStream words) {
    this.words = words.distinct().limit(SIZE).toArray();
  }

  /** The numbers, those of most weight first; each stands for a word in all of its forms. */
  public IntStream words() {
    return Arrays.stream(words);
  }
}
