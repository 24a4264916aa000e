package org.mujaz.documentation;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The commands of checking.md, run in the project of the README. */
final class CheckingPageTest {

  private static final Document PAGE = Document.read(Document.SITE.resolve("checking.md"));
  private static final Document README = Document.read(Path.of("README.md"));

  private static final Pattern PARAMETER = Pattern.compile("-Dmujaz\\.(\\w+)=(\\S+)");

  @TempDir private Path base;

  private TestSite site() {
    TestSite site = TestSite.in(base);
    README.files().forEach(file -> site.with(file.label(), file.text()));
    return site;
  }

  private static TestGoal run(TestSite site, String command) {
    assertThat(command).startsWith("mvn mujaz:check");
    Map<String, String> parameters = new LinkedHashMap<>();
    Matcher parameter = PARAMETER.matcher(command);
    while (parameter.find()) {
      parameters.put(parameter.group(1), parameter.group(2));
    }
    return TestGoal.run(site, "check", parameters);
  }

  private static String text(TestGoal run) {
    return String.join("\n", run.linesButTimes()) + "\n";
  }

  @Test
  void theReportsAreThoseOfTheCommand() {
    String command = PAGE.blocks("shell").get(0).text();
    TestSite site = site();
    assertThat(PAGE.blocks("console").get(1).text()).isEqualTo(text(run(site, command)));

    String story = "content/stories/2025-03-09-tram/ar.md";
    String right =
        README.files().stream()
            .filter(f -> f.label().equals(story))
            .findFirst()
            .orElseThrow()
            .text();
    site.with(story, right.replace("المدينة\n", "المدينه\n"));
    assertThat(PAGE.blocks("console").get(0).text()).isEqualTo(text(run(site, command)));
  }

  @Test
  void everyOtherCommandWritesTheFileThatItNames() {
    TestSite site = site();
    List<Document.Block> commands = PAGE.blocks("shell");
    assertThat(commands).hasSizeGreaterThan(2);
    for (Document.Block block : commands.subList(1, commands.size())) {
      Matcher parameter = PARAMETER.matcher(block.text());
      assertThat(parameter.find()).isTrue();
      assertThat(run(site, block.text().strip()).failed()).isFalse();
      assertThat(site.path(parameter.group(2))).isNotEmptyFile();
      assertThat(PAGE.blocks("yaml"))
          .as("the commands in the workflows")
          .anyMatch(yaml -> yaml.text().contains(parameter.group()));
    }
  }
}
