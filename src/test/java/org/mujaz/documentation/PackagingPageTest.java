package org.mujaz.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.maven.TestGoal;

/** What packaging.md shows, with the project of the README. */
final class PackagingPageTest {

  private static final Document PAGE = Document.read(Document.SITE.resolve("packaging.md"));
  private static final Document README = Document.read(Path.of("README.md"));

  @TempDir private Path base;

  @Test
  void theLineIsWhatTheGoalPrints() {
    TestSite site = TestSite.in(base);
    README.files().forEach(file -> site.with(file.label(), file.text()));
    assertThat(TestGoal.run(site, "generate", Map.of()).failed()).isFalse();
    TestGoal run = TestGoal.run(site, "package", Map.of());
    assertThat(run.lines())
        .filteredOn(line -> line.startsWith("[INFO]"))
        .extracting(line -> line.replaceAll("\\d\\.\\d MB", "0.4 MB"))
        .containsExactly(PAGE.blocks("console").get(0).text().strip());
  }

  @Test
  void thePluginIsDeclaredAsInTheReadme() {
    String pom = README.blocks("xml").get(0).text();
    String declared =
        PAGE.blocks("xml").get(0).text().replace("        <goal>package</goal>\n", "").indent(6);
    assertThat(pom).contains(declared);
  }
}
