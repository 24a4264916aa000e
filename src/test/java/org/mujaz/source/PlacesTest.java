package org.mujaz.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PlacesTest {

  private static final SourcePath FILE = new SourcePath("content/stories/a/ar.md");

  private final Places places =
      new Places(
          path ->
              path.equals(FILE)
                  ? Optional.of(SourceFile.of(FILE, "# أخبار\n\n[x](/a/) <a href=\"/a/\">\n"))
                  : Optional.empty());

  private String find(String... forms) {
    return places.find(Location.of(FILE), List.of(forms)).toString();
  }

  @Test
  void theSurestFormThatStandsThereIsTaken() {
    assertThat(find("'/a/'", "\"/a/\"", "/a/")).isEqualTo(FILE + ":3:18");
    assertThat(find("'/a/'", "/a/")).isEqualTo(FILE + ":3:5");
  }

  @Test
  void whatDoesNotStandThereIsSomewhereInTheFile() {
    assertThat(find("/b/")).isEqualTo(FILE.value());
    assertThat(find()).isEqualTo(FILE.value());
    assertThat(find("")).isEqualTo(FILE.value());
  }

  @Test
  void aFileThatCannotBeReadHasNoPlaces() {
    Location gone = Location.of(new SourcePath("content/gone.md"));
    assertThat(places.find(gone, List.of("/a/"))).isEqualTo(gone);
  }

  @Test
  void aPlaceThatIsKnownStays() {
    Location known = new Location(FILE, 1, 1);
    assertThat(places.find(known, List.of("/a/"))).isEqualTo(known);
  }
}
