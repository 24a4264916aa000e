package org.mujaz.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardCacheTest {

  @TempDir private Path work;
  private final AtomicInteger made = new AtomicInteger();

  private String get(String fingerprint) {
    byte[] card =
        new CardCache(work)
            .get(
                fingerprint,
                () -> ("card " + made.incrementAndGet()).getBytes(StandardCharsets.UTF_8));
    return new String(card, StandardCharsets.UTF_8);
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.walk(work)) {
      return files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
  }

  @Test
  void aCardIsMadeOnce() {
    assertThat(get("a")).isEqualTo("card 1");
    assertThat(get("a")).isEqualTo("card 1");
    assertThat(get("b")).isEqualTo("card 2");
  }

  @Test
  void aCardOfWhichAByteIsAnotherIsMadeAgain() throws IOException {
    get("a");
    byte[] whole = Files.readAllBytes(file());
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 1;
      Files.write(file(), damaged);
      assertThat(get("a")).as("byte %d", i).isEqualTo("card " + (i + 2));
    }
  }

  @Test
  void soIsOneThatWasCutOffOrThatIsAnother() throws IOException {
    get("a");
    byte[] whole = Files.readAllBytes(file());
    Files.write(file(), new byte[0]);
    assertThat(get("a")).isEqualTo("card 2");
    Files.writeString(file(), "another");
    assertThat(get("a")).isEqualTo("card 3");
    get("b");
    Files.write(file().resolveSibling("b.card"), whole);
    assertThat(get("b")).isEqualTo("card 5");
  }

  @Test
  void whatNobodyAskedForIsRemoved() throws IOException {
    get("a");
    CardCache cache = new CardCache(work);
    cache.get("b", () -> new byte[] {1});
    cache.tidy();
    assertThat(file()).hasFileName("b.card");
  }
}
