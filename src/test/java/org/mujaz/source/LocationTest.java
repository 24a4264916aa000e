package org.mujaz.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LocationTest {

  private static final SourcePath PATH = new SourcePath("content/stories/x/ar.md");

  @Test
  void aPlaceReadsAsFileLineAndColumn() {
    assertThat(Location.of(PATH)).hasToString("content/stories/x/ar.md");
    assertThat(new Location(PATH, 4, 0)).hasToString("content/stories/x/ar.md:4");
    assertThat(new Location(PATH, 4, 10)).hasToString("content/stories/x/ar.md:4:10");
  }

  @Test
  void placesAreInTheOrderOfAReport() {
    Location whole = Location.of(PATH);
    Location second = new Location(PATH, 2, 9);
    Location tenth = new Location(PATH, 10, 1);
    Location other = Location.of(new SourcePath("content/stories/y/ar.md"));
    List<Location> sorted = Stream.of(other, tenth, second, whole).sorted().toList();
    assertThat(sorted).containsExactly(whole, second, tenth, other);
  }

  @Test
  void aColumnNeedsALine() {
    assertThatThrownBy(() -> new Location(PATH, 0, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/etc/passwd", "a/../b", "./a", "a//b", "a\\b", "a/"})
  void noPathLeavesTheProject(String path) {
    assertThatThrownBy(() -> new SourcePath(path)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPathKnowsItsFolderAndWhatStandsBesideIt() {
    assertThat(PATH.fileName()).isEqualTo("ar.md");
    assertThat(PATH.folder()).isEqualTo("content/stories/x");
    assertThat(PATH.sibling("en.md")).hasToString("content/stories/x/en.md");
    assertThat(new SourcePath("pom.xml").folder()).isEmpty();
  }
}
