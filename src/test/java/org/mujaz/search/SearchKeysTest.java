package org.mujaz.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026 | 2026:3",
        "c++ | c++:3",
        "running | running:3 runn:2 runne:2 run:2",
        "policies | policies:3 policie:2 policy:2",
        "وزير | وزير:3 زير:1",
        "الوزير | الوزير:3 وزير:2",
      })
  void aWordHasRankedKeys(String word, String keys) {
    assertThat(SearchKeys.of(word).stream().map(key -> key.text() + ":" + key.rank()))
        .containsExactly(keys.split(" "));
  }

  @Test
  void theBestKeyIsTheWordItself() {
    assertThat(SearchKeys.of("والحكومه").get(0)).isEqualTo(new Key("والحكومه", 3));
  }
}
