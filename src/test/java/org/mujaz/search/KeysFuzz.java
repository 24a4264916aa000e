package org.mujaz.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mujaz.text.SearchWords;

/** Any text has words, no word loses a letter when it is read again, and each has a few keys. */
final class KeysFuzz {

  /** More than any word has; a text of many words has them for each. */
  private static final int MOST_KEYS = 60;

  private static final int LONGEST = 60;

  @FuzzTest
  void anyTextHasWordsAndTheirKeys(byte[] bytes) {
    for (String word : SearchWords.of(new String(bytes, StandardCharsets.UTF_8))) {
      assertThat(word).isNotEmpty().hasSizeLessThanOrEqualTo(LONGEST);
      assertThat(String.join("", SearchWords.of(word))).isEqualTo(word);
      List<Key> keys = SearchKeys.of(word);
      assertThat(keys).isNotEmpty().hasSizeLessThan(MOST_KEYS).doesNotHaveDuplicates();
      assertThat(keys.get(0)).isEqualTo(new Key(word, 3));
      assertThat(keys).allSatisfy(key -> assertThat(key.text()).isNotEmpty());
      assertThat(IndexKeys.of(word)).hasSizeLessThan(MOST_KEYS);
    }
  }
}
