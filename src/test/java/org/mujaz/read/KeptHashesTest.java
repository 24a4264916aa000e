package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.cache.Cache;
import org.mujaz.hash.FileState;

final class KeptHashesTest {

  @TempDir private Path folder;
  private Path photo;

  @BeforeEach
  void write() throws IOException {
    photo = Files.writeString(folder.resolve("photo.jpg"), "pixels");
  }

  /** In a build of its own. */
  private FileHashes.Content hash(Path file) throws IOException {
    try (Cache cache = Cache.open(folder.resolve("cache"), "texts", "1")) {
      return new KeptHashes(cache).of(file, FileState.of(file));
    }
  }

  private static FileHashes.Content read(Path file) throws IOException {
    return FileHashes.READ.of(file, FileState.of(file));
  }

  @Test
  void areThoseOfTheBytes() throws IOException {
    assertThat(hash(photo)).isEqualTo(read(photo));
    assertThat(hash(photo)).isEqualTo(read(photo));
    assertThat(hash(photo).size()).isEqualTo(6);
  }

  @Test
  void aFileThatNobodyWroteToIsNotReadAgain() throws IOException {
    FileHashes.Content before = hash(photo);
    // Only who forges the time can tell.
    FileTime time = Files.getLastModifiedTime(photo);
    Files.writeString(photo, "PIXELS");
    Files.setLastModifiedTime(photo, time);
    assertThat(hash(photo)).isEqualTo(before);
  }

  @Test
  void aFileThatWasWrittenToIsReadAgain() throws IOException {
    hash(photo);
    Files.writeString(photo, "PIXELS");
    Files.setLastModifiedTime(photo, FileTime.fromMillis(1));
    assertThat(hash(photo)).isEqualTo(read(photo));
  }

  @Test
  void eachFileHasItsOwn() throws IOException {
    Path other = Files.writeString(folder.resolve("other.jpg"), "PIXELS");
    assertThat(hash(photo)).isNotEqualTo(hash(other));
    assertThat(hash(other)).isEqualTo(read(other));
  }
}
