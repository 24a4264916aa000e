package org.mujaz.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Takes the {@link Gist} of texts; safe for any thread. */
public final class GistReader {

  /** Shorter words are particles, for the most part. */
  private static final int MIN_LENGTH = 3;

  /**
   * The number of each word that was met; a site has far fewer of them than its texts have words.
   */
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

  private final WordCache words = new WordCache();

  /**
   * What a text is about.
   *
   * @param body its blocks, as {@link BodyText} gives them
   */
  public Gist gist(String title, String summary, List<String> body) {
    Map<Integer, Integer> weights = new LinkedHashMap<>();
    weigh(title, Field.TITLE, weights);
    weigh(summary, Field.SUMMARY, weights);
    body.forEach(block -> weigh(block, Field.BODY, weights));
    return new Gist(
        weights.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .mapToInt(Map.Entry::getKey));
  }

  private void weigh(String text, Field field, Map<Integer, Integer> weights) {
    for (String word : words.words(text)) {
      if (word.length() >= MIN_LENGTH) {
        weights.merge(cached(word), field.weight(), Integer::sum);
      }
    }
  }

  private Integer cached(String word) {
    Integer known = numbers.get(word);
    return known != null ? known : numbers.computeIfAbsent(word, GistReader::number);
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
