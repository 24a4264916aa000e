package org.mujaz.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.maven.TestGoal;

/** What scheduling.md shows comes out, and its scripts build when a build is due. */
final class SchedulingPageTest {

  private static final Document PAGE = Document.read(Document.SITE.resolve("scheduling.md"));

  private static final String STORIES =
      """
      -- content/stories/2026-12-01-dawn/story.yaml --
      publish: 2026-12-01T06:00:00+04:00
      together: true
      -- content/stories/2026-12-01-dawn/ar.md --
      # الفجر

      نص.
      -- content/stories/2026-12-01-dawn/en.md --
      # Dawn

      Text.
      -- content/stories/2026-11-20-ferry/en.md --
      ---
      expires: 2026-12-31T18:00:00+04:00
      ---
      # Ferry tickets at half price

      Text.
      -- content/stories/2026-11-21-rain/ar.txt --
      ---
      مسودة: true
      ---
      المطر
      نص.
      -- content/stories/2026-11-19-reef/en.md --
      ---
      together: true
      ---
      # Reef

      Text.
      """;

  private static final Pattern MEMBER = Pattern.compile("(?m)^( *)\"(\\w+)\": ");

  @TempDir private Path base;

  private TestSite site() {
    return TestSite.in(base).with(TestSite.SITE_YAML + STORIES);
  }

  @Test
  void theTableIsWhatTheGoalPrints() {
    assertThat(PAGE.blocks("shell").get(0).text()).isEqualTo("mvn mujaz:schedule\n");
    TestGoal run = TestGoal.run(site(), "schedule", Map.of());
    assertThat(PAGE.blocks("console").get(0).text())
        .isEqualTo(String.join("\n", run.lines()) + "\n");
  }

  @Test
  void everyFieldHasARow() throws IOException {
    TestGoal.run(site(), "schedule", Map.of("json", "target/schedule.json"));
    Set<String> fields = new TreeSet<>();
    String parent = "";
    Matcher member = MEMBER.matcher(Files.readString(base.resolve("target/schedule.json")));
    while (member.find()) {
      boolean top = member.group(1).length() == 2;
      fields.add(top ? member.group(2) : parent + "." + member.group(2));
      parent = top ? member.group(2) : parent;
    }
    assertThat(PAGE.table("field", "what"))
        .extracting(row -> Document.code(row.get(0)).get(0))
        .containsExactlyInAnyOrderElementsOf(fields);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theScriptBuildsWhenABuildIsDue() throws Exception {
    String script = PAGE.blocks("shell").get(1).text();
    assertThat(script).contains("mvn --batch-mode mujaz:generate\n");
    Path next = Files.createDirectories(base.resolve("target/mujaz")).resolve("next-publish");
    assertThat(runs(script.replace("mvn --batch-mode mujaz:generate", "echo build"), next))
        .containsExactly("", "", "build\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theWorkflowBuildsWhenABuildIsDue() throws Exception {
    String yaml = PAGE.blocks("yaml").get(0).text();
    String script = "GITHUB_EVENT_NAME=schedule\n" + yaml.substring(yaml.indexOf("run: |\n") + 7);
    String printing = script.replace(" >> \"$GITHUB_OUTPUT\"", "");
    Path next = base.resolve("next-publish");
    assertThat(runs(printing, next)).containsExactly("", "", "build=true\n");
    Files.delete(next);
    assertThat(bash(printing)).as("nobody knows").isEqualTo("build=true\n");
    Files.writeString(next, "");
    assertThat(bash(printing.replace("NAME=schedule", "NAME=push"))).isEqualTo("build=true\n");
  }

  /** What the script prints when nothing is planned, when it is for later, and when it is due. */
  private List<String> runs(String script, Path next) throws Exception {
    List<String> outputs = new ArrayList<>();
    for (String moment : List.of("", "2999-01-01T00:00:00Z\n", "2020-01-01T00:00:00Z\n")) {
      Files.writeString(next, moment);
      outputs.add(bash(script));
    }
    return outputs;
  }

  private String bash(String script) throws Exception {
    Process process =
        new ProcessBuilder("bash", "-eu", "-c", script)
            .directory(base.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    return output;
  }
}
