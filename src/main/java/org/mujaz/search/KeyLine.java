package org.mujaz.search;

import java.util.Arrays;
import java.util.List;

/** Writes the texts of keys, those first that say most about a key; one key at a time. */
final class KeyLine {

  /** Two bits for each field hold the best rank of a word there. */
  private static final int RANK_BITS = 2;

  private static final int RANKS = 3;

  /** An array, because they are gone through for each text of each key. */
  private static final Field[] FIELDS = Field.values();

  /** The word itself in every field. */
  private static final int BEST = 24;

  /** By text: the ranks in its fields; all zero between two keys. */
  private final int[] ranks;

  private int[] documents = new int[64];
  private int count;

  /** For so many texts. */
  KeyLine(int texts) {
    this.ranks = new int[texts];
  }

  /**
   * The line of a key: the key, then for each score that its texts have a space, the score in base
   * 36, and the distances between the texts.
   */
  String of(List<Attested> words) {
    words.forEach(this::take);
    Arrays.sort(documents, 0, count);
    NumberText[] byScore = new NumberText[BEST + 1];
    int[] last = new int[BEST + 1];
    for (int i = 0; i < count; i++) {
      int document = documents[i];
      int score = score(ranks[document]);
      ranks[document] = 0;
      if (byScore[score] == null) {
        byScore[score] = new NumberText();
        last[score] = -1;
      }
      byScore[score].add(document - last[score]);
      last[score] = document;
    }
    count = 0;
    StringBuilder line = new StringBuilder(Place.key(words.get(0).place()));
    for (int score = BEST; score > 0; score--) {
      if (byScore[score] != null) {
        line.append(' ').append(Integer.toString(score, 36)).append(byScore[score]);
      }
    }
    return line.append('\n').toString();
  }

  private void take(Attested word) {
    NumberText.Reader reader = word.word().form().documents().reader();
    for (int document = -1; reader.hasNext(); ) {
      document += reader.next();
      if (ranks[document] == 0) {
        documents = count < documents.length ? documents : Arrays.copyOf(documents, count * 2);
        documents[count++] = document;
      }
      ranks[document] = best(ranks[document], spread(reader.next(), word.rank()));
    }
  }

  private static int spread(int fields, int rank) {
    int spread = 0;
    for (Field field : FIELDS) {
      spread |= (fields & field.bit()) == 0 ? 0 : rank << (field.number() * RANK_BITS);
    }
    return spread;
  }

  private static int best(int one, int other) {
    int best = 0;
    for (Field field : FIELDS) {
      int mask = RANKS << (field.number() * RANK_BITS);
      best |= Math.max(one & mask, other & mask);
    }
    return best;
  }

  /** The sum over the fields of the weight of each times the rank there. */
  private static int score(int ranks) {
    int score = 0;
    for (Field field : FIELDS) {
      score += field.weight() * (ranks >> (field.number() * RANK_BITS) & RANKS);
    }
    return score;
  }
}
