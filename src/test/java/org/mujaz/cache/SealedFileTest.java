package org.mujaz.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of a cache is read as it was written, or not at all. */
final class SealedFileTest {

  /** Around what one byte, seven bits and the buffer hold. */
  private static final int[] SIZES = {
    0, 1, 127, 128, 16_383, 16_384, 65_535, 65_536, 65_537, 200_000
  };

  @TempDir private Path folder;

  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("sealed");
  }

  private SealedReader open() {
    return SealedReader.open(file, "1").orElseThrow();
  }

  private void seal(byte[] part) {
    try (SealedWriter out = new SealedWriter(file, "1")) {
      out.parts().binary(part, part.length);
      out.seal();
    }
  }

  @Test
  void partsComeBackInTheirOrderWhateverTheirSize() {
    Random random = new Random(1);
    byte[] bytes = new byte[200_001];
    random.nextBytes(bytes);
    try (SealedWriter out = new SealedWriter(file, "1")) {
      for (int size : SIZES) {
        out.parts().small(size).number(-size).binary(bytes, size).text("موجز " + size);
        out.parts().key(new Key(size, ~(long) size));
      }
      out.parts().small(-1).small(Integer.MAX_VALUE);
      out.seal();
    }
    try (SealedReader in = open()) {
      for (int size : SIZES) {
        Unpacker parts = in.parts();
        assertThat(parts.small()).isEqualTo(size);
        assertThat(parts.number()).isEqualTo(-size);
        assertThat(parts.binary()).isEqualTo(Arrays.copyOf(bytes, size));
        assertThat(parts.text()).isEqualTo("موجز " + size);
        assertThat(in.parts().key()).isEqualTo(new Key(size, ~(long) size));
      }
      Unpacker last = in.parts();
      assertThat(last.small()).isEqualTo(-1);
      assertThat(last.small()).isEqualTo(Integer.MAX_VALUE);
    }
  }

  @Test
  void whatWasNotSealedLeavesTheFileBeforeItAndNothingElse() throws IOException {
    seal(new byte[] {7});
    byte[] before = Files.readAllBytes(file);
    try (SealedWriter out = new SealedWriter(file, "1")) {
      out.parts().binary(new byte[100_000], 100_000);
      out.parts().small(1);
    }
    assertThat(file).hasBinaryContent(before);
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void aFileThatIsMissingCutLongerOrOfAnotherVersionIsNotRead() throws IOException {
    assertThat(SealedReader.open(file, "1")).isEmpty();
    seal(new byte[] {1, 2, 3});
    byte[] whole = Files.readAllBytes(file);
    for (int size = 0; size <= whole.length + 9; size++) {
      Files.write(file, Arrays.copyOf(whole, size));
      Optional<SealedReader> read = SealedReader.open(file, "1");
      assertThat(read.isPresent()).as("%d bytes", size).isEqualTo(size == whole.length);
      read.ifPresent(SealedReader::close);
    }
    Files.write(file, whole);
    assertThat(SealedReader.open(file, "2")).isEmpty();
  }
}
