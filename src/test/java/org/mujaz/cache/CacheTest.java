package org.mujaz.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CacheTest {

  @TempDir private Path folder;

  private Cache open() {
    return Cache.open(folder, "tests", "1");
  }

  private static Key key(Cache cache, String... ingredients) {
    KeyMaker key = cache.key();
    List.of(ingredients).forEach(key::add);
    return key.key();
  }

  private static byte[] bytes(String text) {
    return new Packer().text(text).bytes();
  }

  private static Optional<String> find(Cache cache, String... ingredients) {
    return cache.find(key(cache, ingredients)).map(found -> found.parts().text());
  }

  private void keep(String ingredient, String result) {
    try (Cache cache = open()) {
      cache.put(key(cache, ingredient), bytes(result));
    }
  }

  @Test
  void hasWhatAnEarlierBuildKept() {
    keep("a", "نتيجة");
    try (Cache cache = open()) {
      assertThat(find(cache, "a")).contains("نتيجة");
      assertThat(find(cache, "b")).isEmpty();
    }
  }

  @Test
  void numbersLeadToResultsWhetherKeptOrNot() {
    keep("a", "old");
    try (Cache cache = open()) {
      int made = cache.put(bytes("nowhere kept"));
      int found = cache.find(key(cache, "a")).orElseThrow().number();
      assertThat(new Unpacker(cache.get(made)).text()).isEqualTo("nowhere kept");
      assertThat(new Unpacker(cache.get(found)).text()).isEqualTo("old");
      assertThat(cache.key(made)).isEmpty();
      assertThat(cache.key(found)).contains(key(cache, "a"));
      assertThatThrownBy(() -> cache.get(2)).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void ingredientsDoNotRunTogether() {
    try (Cache cache = open()) {
      assertThat(
              Stream.of(
                      key(cache, "ab", "c"),
                      key(cache, "a", "bc"),
                      key(cache, "abc"),
                      key(cache, "abc", ""),
                      key(cache))
                  .distinct())
          .hasSize(5);
      assertThat(key(cache, "long".repeat(2000), "x"))
          .isEqualTo(key(cache, "long".repeat(2000), "x"))
          .isNotEqualTo(key(cache, "long".repeat(2000), "y"));
    }
  }

  @Test
  void twoCachesHaveDifferentKeys() {
    try (Cache one = open();
        Cache other = Cache.open(folder, "others", "1")) {
      assertThat(key(one, "a")).isNotEqualTo(key(other, "a"));
    }
  }

  @Test
  void anotherVersionForgetsEverything() throws IOException {
    keep("a", "old");
    try (Cache cache = Cache.open(folder, "tests", "2")) {
      assertThat(find(cache, "a")).isEmpty();
    }
    assertThat(size()).isZero();
  }

  @Test
  void whatThreeBuildsDidNotAskForIsForgotten() {
    keep("a", "asked for");
    keep("b", "not asked for");
    for (int build = 0; build < 4; build++) {
      try (Cache cache = open()) {
        assertThat(find(cache, "a")).isPresent();
      }
    }
    try (Cache cache = open()) {
      assertThat(find(cache, "a")).isPresent();
      assertThat(find(cache, "b")).isEmpty();
    }
  }

  @Test
  void whatTwoBuildsDidNotAskForIsThereForTheThird() {
    keep("b", "kept");
    keep("a", "not asked for");
    keep("a", "not asked for");
    try (Cache cache = open()) {
      assertThat(find(cache, "b")).contains("kept");
    }
  }

  @Test
  void theFileDoesNotGrowForever() throws IOException {
    String large = "x".repeat(400_000);
    for (int build = 0; build < 40; build++) {
      keep("a", build + large);
    }
    assertThat(size()).isLessThan(2_500_000);
    try (Cache cache = open()) {
      assertThat(find(cache, "a")).contains("39" + large);
    }
  }

  @Test
  void whatABuildThatDiedWroteIsWrittenOver() throws IOException {
    keep("a", "old");
    long before = size();
    Files.write(data(), Files.readAllBytes(data()));
    try (RandomAccessFile file = new RandomAccessFile(data().toFile(), "rw")) {
      file.seek(before);
      file.write("half a res".getBytes(StandardCharsets.UTF_8));
    }
    keep("b", "new");
    try (Cache cache = open()) {
      assertThat(find(cache, "a")).contains("old");
      assertThat(find(cache, "b")).contains("new");
    }
    assertThat(size()).isEqualTo(before + bytes("new").length);
  }

  @Test
  void damagedResultsAreNone() throws IOException {
    keep("a", "one result");
    keep("b", "another");
    byte[] data = Files.readAllBytes(data());
    data[bytes("one").length] ^= 1;
    Files.write(data(), data);
    try (Cache cache = open()) {
      assertThat(find(cache, "a")).isEmpty();
      assertThat(find(cache, "b")).contains("another");
    }
  }

  @Test
  void aDamagedOrCutIndexIsAnEmptyOne() throws IOException {
    Path index = folder.resolve("tests.index");
    keep("a", "old");
    byte[] whole = Files.readAllBytes(index);
    for (int cut = 0; cut < whole.length; cut++) {
      Files.write(index, java.util.Arrays.copyOf(whole, cut));
      assertThat(CacheIndex.read(index, "1").entries()).as("cut to %d", cut).isEmpty();
      byte[] damaged = whole.clone();
      damaged[cut] ^= 4;
      Files.write(index, damaged);
      assertThat(CacheIndex.read(index, "1").entries()).as("damaged at %d", cut).isEmpty();
    }
  }

  @Test
  void theFolderMayBeRemovedBetweenBuilds() throws IOException {
    keep("a", "old");
    Files.delete(data());
    try (Cache cache = open()) {
      assertThat(find(cache, "a")).isEmpty();
      cache.put(key(cache, "a"), bytes("new"));
      assertThat(find(cache, "a")).contains("new");
    }
  }

  @Test
  void aTemporaryCacheLeavesNothing() throws IOException {
    try (Cache cache = Cache.temporary(folder)) {
      cache.put(key(cache, "a"), bytes("result"));
      assertThat(find(cache, "a")).contains("result");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void resultsOfWhateverSizeAreThereAtOnceAndInTheNextBuild() {
    List<Integer> sizes = List.of(1, 40_000, 40_000, 65_530, 1, 65_536, 0, 70_000, 300_000, 7);
    try (Cache cache = open()) {
      for (int i = 0; i < sizes.size(); i++) {
        cache.put(key(cache, "of " + i), bytes("x".repeat(sizes.get(i)) + i));
        for (int j = 0; j <= i; j++) {
          assertThat(find(cache, "of " + j)).contains("x".repeat(sizes.get(j)) + j);
        }
      }
    }
    try (Cache cache = open()) {
      for (int i = 0; i < sizes.size(); i++) {
        assertThat(find(cache, "of " + i)).contains("x".repeat(sizes.get(i)) + i);
      }
    }
  }

  @Test
  void manyThreadsMayUseIt() {
    try (Cache cache = open()) {
      IntStream.range(0, 2000)
          .parallel()
          .forEach(
              i -> {
                String text = Integer.toString(i % 500);
                if (find(cache, text).isEmpty()) {
                  cache.put(key(cache, text), bytes(text));
                }
                assertThat(find(cache, text)).contains(text);
              });
    }
    try (Cache cache = open()) {
      for (int i = 0; i < 500; i++) {
        assertThat(find(cache, Integer.toString(i))).contains(Integer.toString(i));
      }
    }
  }

  private Path data() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".data")).findFirst().orElseThrow();
    }
  }

  private long size() throws IOException {
    return Files.size(data());
  }
}
