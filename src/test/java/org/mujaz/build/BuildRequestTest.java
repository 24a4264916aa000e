package org.mujaz.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BuildRequestTest {

  private static final Path BASE = Path.of("project").toAbsolutePath();

  @Test
  void foldersAreAbsoluteAndPlain() {
    assertThat(request("a/../site", 1).outputFolder()).isEqualTo(BASE.resolve("site"));
  }

  @Test
  void theSiteCannotOverwriteWhatItIsMadeFrom() {
    for (String output : new String[] {"", "..", "content", "themes", "content/static/site"}) {
      assertThatThrownBy(() -> request(output, 1))
          .as(output)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("the output folder " + BASE.resolve(output).normalize());
    }
  }

  @Test
  void theSiteMayLieOutsideTheProject() {
    assertThat(request("../public", 1).outputFolder()).isEqualTo(BASE.resolveSibling("public"));
  }

  @Test
  void aBuildNeedsAThread() {
    assertThatThrownBy(() -> request("site", 0)).hasMessage("threads must be at least 1, not 0");
  }

  private static BuildRequest request(String output, int threads) {
    return new BuildRequest(
        BASE,
        BASE.resolve("content"),
        BASE.resolve("themes"),
        BASE.resolve(output),
        BASE.resolve("target/mujaz"),
        Instant.EPOCH,
        false,
        threads);
  }
}
