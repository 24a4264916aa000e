package org.mujaz.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Wraps a text between words, at lines of nearly the same length. Lengths are in pixels. */
final class Wrapping {

  /** A part of the text, without the spaces around it. */
  record Span(int start, int end) {}

  private final List<Span> words;

  /** Where each word begins and ends on a line that has all of them. */
  private final float[] starts;

  private final float[] ends;

  Wrapping(StyledText text) {
    this.words = words(text.text());
    this.starts = new float[words.size()];
    this.ends = new float[words.size()];
    float place = 0;
    for (int i = 0; i < words.size(); i++) {
      Span word = words.get(i);
      // Spaces part Arabic letters, so the length of a line is that of its words and spaces.
      starts[i] = place;
      ends[i] = place + text.width(word.start(), word.end());
      int next = i + 1 < words.size() ? words.get(i + 1).start() : word.end();
      place = next > word.end() ? ends[i] + text.width(word.end(), next) : ends[i];
    }
  }

  /**
   * The lines, as few as possible and balanced.
   *
   * @return nothing when a word is wider than {@code width}, or there are more than {@code most}
   */
  Optional<List<Span>> lines(float width, int most) {
    int fewest = fewest(width, most);
    return fewest > most ? Optional.empty() : Optional.of(balanced(width, fewest));
  }

  private float length(int first, int last) {
    return ends[last] - starts[first];
  }

  /** How many lines there are when each takes as much as it can; too many if a word is too wide. */
  private int fewest(float width, int most) {
    int lines = 1;
    int first = 0;
    for (int word = 0; word < words.size() && lines <= most; word++) {
      if (length(word, word) > width) {
        return most + 1;
      }
      if (length(first, word) > width) {
        first = word;
        lines++;
      }
    }
    return lines;
  }

  /**
   * So many lines with the least sum of the squares of what is left over: Knuth and Plass, Breaking
   * Paragraphs into Lines, 1981, without hyphens.
   */
  private List<Span> balanced(float width, int count) {
    int size = words.size();
    double[] cost = new double[size + 1];
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[size] = 0;
    int[][] breaks = new int[count + 1][size + 1];
    for (int lines = 1; lines <= count; lines++) {
      double[] next = new double[size + 1];
      Arrays.fill(next, Double.POSITIVE_INFINITY);
      for (int first = 0; first < size; first++) {
        for (int last = first; last < size && length(first, last) <= width; last++) {
          double left = width - length(first, last);
          if (left * left + cost[last + 1] < next[first]) {
            next[first] = left * left + cost[last + 1];
            breaks[lines][first] = last + 1;
          }
        }
      }
      cost = next;
    }
    return spans(breaks, count);
  }

  private List<Span> spans(int[][] breaks, int count) {
    List<Span> lines = new ArrayList<>();
    int first = 0;
    for (int left = count; left > 0; left--) {
      int next = breaks[left][first];
      lines.add(new Span(words.get(first).start(), words.get(next - 1).end()));
      first = next;
    }
    return lines;
  }

  /** A dash or another lone sign is never the first of a line. */
  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (start < i) {
          add(words, new Span(start, i), text);
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static void add(List<Span> words, Span word, String text) {
    boolean sign =
        text.substring(word.start(), word.end()).codePoints().noneMatch(Character::isLetterOrDigit);
    if (sign && !words.isEmpty()) {
      Span before = words.remove(words.size() - 1);
      words.add(new Span(before.start(), word.end()));
    } else {
      words.add(word);
    }
  }
}
