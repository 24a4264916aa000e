package org.mujaz.search;

import java.util.Comparator;
import java.util.List;
import org.mujaz.text.SearchWords;

/** Takes the {@link Gist} of texts; safe for any thread. */
public final class GistReader {

  /** Shorter words are particles, for the most part. */
  private static final int MIN_LENGTH = 3;

  /** The number of each word that was met; a site has far fewer of them than its texts. */
  private final PieceCache<Integer> numbers = new PieceCache<>(GistReader::number);

  private final PieceCache<int[]> pieces =
      new PieceCache<>(
          piece ->
              SearchWords.of(piece).stream()
                  .filter(word -> word.length() >= MIN_LENGTH)
                  .mapToInt(numbers::of)
                  .toArray());

  /**
   * What a text is about.
   *
   * @param body its blocks, as {@link BodyText} gives them
   */
  public Gist gist(String title, String summary, List<String> body) {
    Weights weights = new Weights();
    weigh(title, Field.TITLE, weights);
    weigh(summary, Field.SUMMARY, weights);
    body.forEach(block -> weigh(block, Field.BODY, weights));
    return new Gist(weights.greatestFirst());
  }

  private void weigh(String text, Field field, Weights weights) {
    pieces.each(
        text,
        words -> {
          for (int number : words) {
            weights.add(number, field.weight());
          }
        });
  }

  /**
   * A number for all forms of a word: that of its shortest certain key, which they have in common
   * more often than not.
   */
  private static int number(String word) {
    return IndexKeys.of(word).stream()
        .filter(key -> key.rank() > 1)
        .map(Key::text)
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .map(GistReader::hash)
        .orElseThrow();
  }

  /** FNV-1a over UTF-16 units. */
  private static int hash(String key) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x01000193;
    }
    return hash;
  }
}
