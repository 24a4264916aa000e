package org.mujaz.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.model.PictureType;
import org.mujaz.model.PixelSize;

final class PictureCacheTest {

  private static final PictureCache.Entry ENTRY =
      new PictureCache.Entry(PictureType.PNG, new PixelSize(4, 3));

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @BeforeEach
  void anEarlierBuildLeftTwo() throws IOException {
    PictureCache earlier = cache();
    for (String name : new String[] {"old", "kept"}) {
      try (PictureCache.Draft draft = earlier.draft()) {
        draft.add(ENTRY, out -> out.write(1));
        draft.finish(name);
      }
    }
    earlier.tidy();
  }

  private PictureCache cache() {
    return new PictureCache(folder);
  }

  private void buildThatFinds(String... names) throws IOException {
    PictureCache cache = cache();
    for (String name : names) {
      assertThat(cache.find(name)).isPresent();
    }
    cache.tidy();
  }

  @Test
  void whatTwoBuildsInARowDidNotUseIsRemoved() throws IOException {
    buildThatFinds("kept");
    assertThat(folder.resolve("old")).isDirectory();
    buildThatFinds("kept");
    assertThat(folder.resolve("old")).doesNotExist();
    assertThat(cache().find("kept")).isPresent();
  }

  @Test
  void whatAnotherBuildStillUsesStays() throws IOException {
    for (int i = 0; i < 3; i++) {
      buildThatFinds("kept");
      buildThatFinds("kept", "old");
    }
    assertThat(cache().find("old")).isPresent();
  }

  @Test
  void whatAStoppedMachineLeftIsRemoved() throws IOException {
    Path half = Files.createDirectory(folder.resolve("new-1"));
    Files.write(half.resolve("4.png"), new byte[1]);
    buildThatFinds("kept", "old");
    buildThatFinds("kept", "old");
    assertThat(half).doesNotExist();
  }

  @Test
  void whereNothingWasMadeThereIsNothingToRemove() throws IOException {
    new PictureCache(folder.resolve("none")).tidy();
    assertThat(folder.resolve("none")).doesNotExist();
  }
}
