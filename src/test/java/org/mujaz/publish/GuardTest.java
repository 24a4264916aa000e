package org.mujaz.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.model.Route;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problems;
import org.mujaz.problem.TextReport;

class GuardTest {

  private static final Guard GUARD = new Guard(30);

  @TempDir private Path base;

  @Test
  void aLanguageThatLosesTooManyPagesKeepsTheSiteFromBeingPublished() {
    publish(GUARD, "ar 100", "en 200");

    assertThat(publish(GUARD, "ar 69", "en 200"))
        .singleElement()
        .asString()
        .startsWith(
            "site: error: the Arabic edition would lose 31 pages of 100 since the last build, more"
                + " than the 30% that may go");
    assertThat(base.resolve("site/ar/99/index.html")).exists();
    assertThat(publish(GUARD, "ar 100", "en 139"))
        .singleElement()
        .asString()
        .contains("the English edition would lose 61 pages of 200");
  }

  @Test
  void soDoesASiteThatLosesTooMany() {
    publish(GUARD, "ar 10", "en 10", "parallel 80");

    assertThat(publish(GUARD, "ar 10", "en 10", "parallel 40"))
        .singleElement()
        .asString()
        .contains("the site would lose 40 pages of 100");
  }

  @Test
  void theShareItselfMayGo() {
    publish(GUARD, "ar 100", "en 100");

    assertThat(publish(GUARD, "ar 70", "en 100")).isEmpty();
  }

  @Test
  void aSmallSiteMayLoseWhatItHas() {
    publish(GUARD, "ar 19", "en 1");

    assertThat(publish(GUARD, "en 1")).isEmpty();
  }

  @Test
  void pagesThatMoveElsewhereAreLost() {
    publish(GUARD, "ar/old 50");

    assertThat(publish(GUARD, "ar/new 50")).hasSize(1);
  }

  @Test
  void otherFilesAreNoPages() {
    publish(GUARD, "ar 10", ".txt 90");

    assertThat(publish(GUARD, "ar 10")).isEmpty();
  }

  @Test
  void anythingMayGoWhenTheGuardIsOff() {
    publish(GUARD, "ar 100", "en 100");

    assertThat(publish(Guard.off(), "en 1")).isEmpty();
    assertThat(base.resolve("site/ar")).doesNotExist();
  }

  /** So many pages of a folder, or other files if its name looks like that of one. */
  private static Stream<String> routes(String files) {
    String folder = files.substring(0, files.indexOf(' '));
    int count = Integer.parseInt(files.substring(files.indexOf(' ') + 1));
    return IntStream.range(0, count)
        .mapToObj(i -> folder.contains(".") ? "/" + i + folder : "/" + folder + "/" + i + "/");
  }

  /** Publishes, and tells the problems, one line for each. */
  private List<String> publish(Guard guard, String... files) {
    Problems problems = new Problems();
    try (Staging staging = Staging.open(base.resolve("site"), base, base.resolve("target"))) {
      Stream.of(files)
          .flatMap(GuardTest::routes)
          .forEach(
              route -> staging.write(new Route(route), route.getBytes(StandardCharsets.UTF_8)));
      assertThat(staging.publish(problems, guard).isPresent()).isNotEqualTo(problems.hasErrors());
    }
    TextReport report = new TextReport(Messages.english(), place -> Optional.empty());
    return report.lines(problems).stream().filter(line -> !line.startsWith(" ")).toList();
  }
}
