package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.source.SourcePath;

final class ContentPathsTest {

  private static final String COMPOSED = "\u0623\u062e\u0628\u0627\u0631";
  private static final String DECOMPOSED = Normalizer.normalize(COMPOSED, Normalizer.Form.NFD);

  @TempDir private Path base;
  private ContentPaths paths = paths(Path.of(""));

  private static ContentPaths paths(Path base) {
    return new ContentPaths(new ContentFolder(base, new SourcePath("content")));
  }

  @BeforeEach
  void aFolder() {
    paths = paths(base);
  }

  private Path of(String path) {
    return paths.of(new SourcePath("content/" + path));
  }

  @Test
  void aFileIsFoundUnderTheOtherFormOfItsName() throws IOException {
    Path folder = Files.createDirectory(base.resolve(DECOMPOSED));
    assertThat(Files.isSameFile(of(COMPOSED), folder)).isTrue();
    assertThat(Files.isSameFile(of(COMPOSED + "/ar.md").getParent(), folder)).isTrue();
  }

  @Test
  void aFileThatIsNotThereHasItsPlace() {
    assertThat(of("stories/" + COMPOSED + "/ar.md"))
        .isEqualTo(base.resolve("stories").resolve(COMPOSED).resolve("ar.md"));
  }

  @Test
  void filesThatAreMadeMeanwhileAreFound() throws IOException {
    assertThat(of("a/" + COMPOSED)).isEqualTo(base.resolve("a").resolve(COMPOSED));
    Files.createDirectories(base.resolve("a").resolve(COMPOSED));
    assertThat(of("a/" + COMPOSED)).isDirectory();
  }

  @Test
  void nothingElseHasAPlaceHere() {
    assertThatThrownBy(() -> paths.of(new SourcePath("themes/x")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
