package org.mujaz.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.cache.Cache;
import org.mujaz.model.ProseRef;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

class ProseStoreTest {

  @TempDir Path folder;

  private static Prose prose(int number) {
    Location place = new Location(new SourcePath("content/خبر.md"), number + 1, 2);
    return new Prose(
        "<p>خبر 😀 \uFFFE0\uFFFE</p>".repeat(number % 7),
        List.of(
            new Reference.Link("أ.md", place),
            new Reference.Image("p.png", Optional.of("وصف"), Location.of(place.path()))),
        number % 2 == 0 ? Optional.empty() : Optional.of("عنوان"),
        List.of(new Prose.Heading(2, "قسم", "قسم")),
        "ملخص",
        number);
  }

  @Test
  void bothStoresGiveBackWhatTheyWereGiven() {
    try (Cache cache = Cache.temporary(folder)) {
      for (ProseStore store : List.of(new CachedProse(cache), new InMemoryProse())) {
        for (int i = 0; i < 1000; i++) {
          assertThat(store.put(prose(i))).isEqualTo(new ProseRef(i));
        }
        for (int i = 999; i >= 0; i--) {
          assertThat(store.get(new ProseRef(i))).isEqualTo(prose(i));
        }
      }
    }
  }

  @Test
  void manyThreadsMayWriteAndReadAtOnce() {
    try (Cache cache = Cache.temporary(folder)) {
      CachedProse store = new CachedProse(cache);
      Map<ProseRef, Integer> numbers = new ConcurrentHashMap<>();
      IntStream.range(0, 2000)
          .parallel()
          .forEach(
              i -> {
                ProseRef ref = store.put(prose(i));
                numbers.put(ref, i);
                assertThat(store.get(ref)).isEqualTo(prose(i));
              });
      assertThat(numbers).hasSize(2000);
      numbers.forEach((ref, number) -> assertThat(store.get(ref)).isEqualTo(prose(number)));
    }
  }

  @Test
  void theFileIsGoneWhenTheStoreIsClosed() throws IOException {
    try (Cache cache = Cache.temporary(folder)) {
      CachedProse store = new CachedProse(cache);
      store.put(prose(3));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void aNameThatItDidNotGiveIsAMistakeOfTheProgram() {
    try (Cache cache = Cache.temporary(folder)) {
      CachedProse store = new CachedProse(cache);
      assertThatThrownBy(() -> store.get(new ProseRef(0)))
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
