package org.mujaz.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.importer.Format;
import org.mujaz.maven.TestGoal;

/** The commands of importing.md and moving.md do what the pages say. */
final class ImportingPagesTest {

  private static final List<Document> PAGES =
      Stream.of("importing.md", "moving.md")
          .map(Document.SITE::resolve)
          .map(Document::read)
          .toList();

  private static final Pattern COMMAND =
      Pattern.compile("mvn (?:mujaz|org\\.mujaz:mujaz-maven-plugin):import((?: -D[^\\s`]+)+)");

  private static final Pattern PARAMETER = Pattern.compile("-Dmujaz\\.(\\w+)(?:=([^\\s`;,]+))?");

  private static final Path WORDPRESS =
      Path.of("src/test/resources/imports/wordpress-polylang/origin.txt");

  @TempDir private Path base;

  private static String text(Document page) {
    try {
      return Files.readString(page.file());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Stream<MatchResult> found(Pattern pattern) {
    return PAGES.stream().flatMap(page -> pattern.matcher(text(page)).results());
  }

  private TestSite project() throws IOException {
    TestSite.in(base)
        .with("old-site/hugo.toml", "baseURL = 'https://old.example/'\n")
        .with(
            "old-site/content/news/oil.en.md", "+++\ntitle = 'Oil'\ndate = 2024-05-06\n+++\nUp.\n");
    return TestSite.in(base.resolve("project")).with(Files.readString(WORDPRESS));
  }

  private static Map<String, String> parameters(String options) {
    Map<String, String> parameters = new LinkedHashMap<>();
    Matcher parameter = PARAMETER.matcher(options);
    while (parameter.find()) {
      parameters.put(parameter.group(1), parameter.group(2));
    }
    return parameters;
  }

  private static long files(TestSite site) throws IOException {
    try (Stream<Path> files = Files.walk(site.path("content"))) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void everyCommandTellsWhatItWouldWriteAndWithoutDryRunWritesIt() throws IOException {
    List<String> commands = found(COMMAND).map(found -> found.group(1)).distinct().toList();
    assertThat(commands).hasSize(2);
    TestSite site = project();
    for (String command : commands) {
      Map<String, String> parameters = parameters(command);
      assertThat(parameters).containsEntry("dryRun", "true");
      long before = files(site);
      TestGoal told = TestGoal.run(site, "import", parameters);
      assertThat(told.failed()).as(command).isFalse();
      assertThat(told.lines()).anyMatch(line -> line.contains("would write content/stories/"));
      assertThat(files(site)).as(command).isEqualTo(before);
      parameters.remove("dryRun");
      assertThat(TestGoal.run(site, "import", parameters).failed()).as(command).isFalse();
      assertThat(files(site)).as(command).isGreaterThan(before);
    }
  }

  @Test
  void everyParameterIsOneOfTheGoal() throws IOException {
    String goal = Files.readString(Path.of("src/main/java/org/mujaz/maven/ImportMojo.java"));
    List<String> names = found(PARAMETER).map(found -> found.group(1)).distinct().toList();
    assertThat(names).contains("from", "dryRun", "format", "uploads", "network", "date", "lang");
    assertThat(names).allSatisfy(name -> assertThat(goal).contains("\"mujaz." + name + "\""));
  }

  @Test
  void everyFormatThatIsNamedIsOne() {
    List<String> formats =
        found(PARAMETER)
            .filter(found -> found.group(1).equals("format") && found.group(2).matches("\\w+"))
            .map(found -> found.group(2))
            .toList();
    assertThat(formats).isNotEmpty();
    assertThat(Arrays.stream(Format.values()).map(Format::id).collect(Collectors.toSet()))
        .containsAll(formats);
  }
}
