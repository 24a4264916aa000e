package org.mujaz.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.TestSite;
import org.mujaz.maven.TestGoal;

/**
 * The commands of starting.md and of its Arabic counterpart, done in their order, and what they
 * make and print; {@code -Dmujaz.golden=update} writes the output into the pages.
 */
final class StartingPageTest {

  private static final Document PAGE = Document.read(Document.SITE.resolve("starting.md"));

  private static final Pattern GOAL = Pattern.compile("\\| `mvn (mujaz:\\w+)");
  private static final Pattern PARAMETER =
      Pattern.compile("-D(?:mujaz\\.)?(\\w+)=(\"[^\"]*\"|\\S+)");
  private static final Pattern SECONDS = Pattern.compile("(in|في) \\d+\\.\\d (s|ث)");

  /** With what a line about the stages of a build begins in Arabic. */
  private static final String TIMES = "استغرق ذلك";

  /** What keeps directions apart in a terminal, and is not seen. */
  private static final Pattern ISOLATES = Pattern.compile("[\u2066-\u2069]");

  @TempDir private Path base;

  private static Map<String, String> parameters(String command) {
    Map<String, String> parameters = new LinkedHashMap<>();
    Matcher parameter = PARAMETER.matcher(command);
    while (parameter.find()) {
      parameters.put(parameter.group(1), parameter.group(2).replace("\"", ""));
    }
    return parameters;
  }

  @ParameterizedTest
  @ValueSource(strings = {"starting.md", "starting-ar.md"})
  void everyCommandDoesWhatThePageShows(String name) throws IOException {
    Path file = Document.SITE.resolve(name);
    TestSite site = TestSite.in(base);
    String page = Files.readString(file);
    List<String> lines = List.of();
    for (Document.Block block : Document.read(file).blocks()) {
      switch (block.info()) {
        case "shell" -> {
          String goal = block.text().replaceFirst("(?s)^mvn \\S+:(\\w+)\\s.*$", "$1");
          TestGoal run = TestGoal.run(site, goal, parameters(block.text()));
          assertThat(run.failure()).isEmpty();
          lines = run.linesButTimes();
        }
        case "console" -> page = page.replace("\n" + block.text(), "\n" + told(lines));
        case "markdown" -> assertThat(site.path(block.label())).hasContent(block.text());
        case "html" ->
            assertThat(site.path("content/stories/2026/2026-11-21-aflaj/en.md"))
                .content()
                .contains(block.text());
        default -> throw new IllegalStateException("what is " + block.info() + "?");
      }
    }
    if ("update".equals(System.getProperty("mujaz.golden"))) {
      Files.writeString(file, page);
    }
    assertThat(Files.readString(file)).isEqualTo(page);
  }

  private static String told(List<String> lines) {
    String all =
        lines.stream().filter(line -> !line.contains(TIMES)).collect(Collectors.joining("\n"));
    String told = SECONDS.matcher(all).replaceAll("$1 1.2 $2");
    return ISOLATES.matcher(told).replaceAll("") + "\n";
  }

  @Test
  void everyFileOfAProjectIsListed() {
    TestSite site = TestSite.in(base);
    TestGoal run = TestGoal.run(site, "init", Map.of());
    List<String> listed =
        PAGE.table("file", "what").stream()
            .flatMap(row -> Document.code(row.get(0)).stream())
            .toList();
    List<String> made =
        run.lines().stream()
            .filter(line -> line.startsWith("[INFO] made: "))
            .map(line -> line.substring("[INFO] made: ".length()))
            .toList();
    assertThat(made).hasSizeGreaterThan(10);
    assertThat(made).allMatch(file -> listed.stream().anyMatch(file::startsWith));
    assertThat(listed).allSatisfy(file -> assertThat(site.path(file)).exists());
  }

  /** The goals that the README of a new project names in each language. */
  @Test
  void theReadmeOfAProjectNamesGoalsThatThereAre() throws IOException {
    TestSite site = TestSite.in(base);
    TestGoal.run(site, "init", Map.of());
    String readme = Files.readString(site.path("README.md"));
    List<String> goals = GOAL.matcher(readme).results().map(found -> found.group(1)).toList();
    assertThat(goals).hasSize(18);
    assertThat(goals.subList(0, 9)).isEqualTo(goals.subList(9, 18));
    assertThat(Descriptor.read().goals()).containsAll(goals);
  }

  @Test
  void theWorkflowReadsWhatABuildLeaves() throws IOException {
    TestSite site = TestSite.in(base);
    TestGoal.run(site, "init", Map.of());
    TestGoal.run(site, "generate", Map.of());
    assertThat(site.path("target/mujaz/next-publish")).isRegularFile();
    assertThat(Files.readString(site.path(".github/workflows/pages.yml")))
        .contains("cat target/mujaz/next-publish ");
  }

  @Test
  void everyParameterOfNewIsListed() {
    assertThat(PAGE.table("parameter", "what", "without it"))
        .extracting(row -> "mujaz." + Document.code(row.get(0)).get(0))
        .hasSize(6)
        .allSatisfy(name -> assertThat(Descriptor.read().defaults()).containsKey(name));
  }

  /** The version in the command is the one that the README names too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "src/site/markdown/starting.md",
        "src/site/markdown/starting-ar.md",
        "src/site/markdown/tour.md"
      })
  void theVersionIsThatOfThePom(String file) throws IOException {
    Matcher version =
        Pattern.compile("<artifactId>mujaz-maven-plugin</artifactId>\\s*<version>([^<]+)")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(Document.read(Path.of(file)).blocks("shell").get(0).text())
        .startsWith("mvn org.mujaz:mujaz-maven-plugin:" + version.group(1) + ":init");
  }
}
