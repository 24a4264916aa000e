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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.maven.TestGoal;

/**
 * The commands of starting.md, done in their order, and what they make and print; {@code
 * -Dmujaz.golden=update} writes the output into the page.
 */
final class StartingPageTest {

  private static final Path FILE = Document.SITE.resolve("starting.md");
  private static final Document PAGE = Document.read(FILE);

  private static final Pattern PARAMETER = Pattern.compile("-D(\\w+)=(\"[^\"]*\"|\\S+)");
  private static final Pattern SECONDS = Pattern.compile("in \\d+\\.\\d s");

  @TempDir private Path base;

  private static Map<String, String> parameters(String command) {
    Map<String, String> parameters = new LinkedHashMap<>();
    Matcher parameter = PARAMETER.matcher(command);
    while (parameter.find()) {
      parameters.put(parameter.group(1), parameter.group(2).replace("\"", ""));
    }
    return parameters;
  }

  @Test
  void everyCommandDoesWhatThePageShows() throws IOException {
    TestSite site = TestSite.in(base);
    String page = Files.readString(FILE);
    List<String> lines = List.of();
    for (Document.Block block : PAGE.blocks()) {
      switch (block.info()) {
        case "shell" -> {
          String goal = block.text().replaceFirst("(?s)^mvn \\S+:(\\w+)\\s.*$", "$1");
          TestGoal run = TestGoal.run(site, goal, parameters(block.text()));
          assertThat(run.failure()).isEmpty();
          lines = run.linesButTimes();
        }
        case "console" -> {
          String told = SECONDS.matcher(String.join("\n", lines)).replaceAll("in 1.2 s") + "\n";
          page = page.replace(block.text(), told);
        }
        case "markdown" -> assertThat(site.path(block.label())).hasContent(block.text());
        case "html" ->
            assertThat(site.path("content/stories/2026/2026-11-21-aflaj/en.md"))
                .content()
                .contains(block.text());
        default -> throw new IllegalStateException("what is " + block.info() + "?");
      }
    }
    if ("update".equals(System.getProperty("mujaz.golden"))) {
      Files.writeString(FILE, page);
    }
    assertThat(Files.readString(FILE)).isEqualTo(page);
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

  @Test
  void everyParameterOfNewIsListed() {
    assertThat(PAGE.table("parameter", "what", "without it"))
        .extracting(row -> "mujaz." + Document.code(row.get(0)).get(0))
        .hasSize(6)
        .allSatisfy(name -> assertThat(Descriptor.read().defaults()).containsKey(name));
  }

  /** The version in the command is the one that the README names too. */
  @Test
  void theVersionIsThatOfThePom() throws IOException {
    Matcher version =
        Pattern.compile("<artifactId>mujaz-maven-plugin</artifactId>\\s*<version>([^<]+)")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(PAGE.blocks("shell").get(0).text())
        .startsWith("mvn org.mujaz:mujaz-maven-plugin:" + version.group(1) + ":init ");
  }
}
