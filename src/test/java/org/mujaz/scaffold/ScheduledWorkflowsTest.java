package org.mujaz.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.maven.TestGoal;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What GitLab and Netlify run each hour builds only when a build is due. */
@EnabledOnOs(OS.LINUX)
final class ScheduledWorkflowsTest {

  private static final String PAST = "2020-01-01T00:00:00Z\n";
  private static final String FUTURE = "2999-01-01T00:00:00Z\n";

  @TempDir private Path base;

  @BeforeEach
  void start() {
    TestGoal.run(TestSite.in(base), "init", Map.of());
  }

  private record Ended(int status, String output) {}

  private Ended run(Map<String, String> environment, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(base.toFile());
    builder.environment().remove("INCOMING_HOOK_TITLE");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }

  private Map<?, ?> gitLabJob() throws IOException {
    Object yaml =
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(base.resolve(".gitlab-ci.yml")));
    return (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) yaml).get("pages"));
  }

  /** Runs the job with a shell that GitLab may have, and with a Maven that only says its name. */
  private Ended gitLab(String shell, String source) throws Exception {
    String script =
        ((List<?>) Objects.requireNonNull(gitLabJob().get("script")))
            .stream().map(String::valueOf).collect(Collectors.joining("\n"));
    return run(
        Map.of("CI_PIPELINE_SOURCE", source), shell, "-e", "-c", "mvn() { echo mvn; }\n" + script);
  }

  @Test
  void gitLabBuildsWhenABuildIsDue() throws Exception {
    Ended built = new Ended(0, "mvn\n");
    Path next = Files.createDirectories(base.resolve("target/mujaz")).resolve("next-publish");
    for (String shell : List.of("bash", "sh")) {
      Files.deleteIfExists(next);
      assertThat(gitLab(shell, "schedule")).as("nobody knows").isEqualTo(built);
      Files.writeString(next, PAST);
      assertThat(gitLab(shell, "schedule")).isEqualTo(built);
      Files.writeString(next, FUTURE);
      assertThat(gitLab(shell, "schedule"))
          .isEqualTo(new Ended(42, "not due: 2999-01-01T00:00:00Z\n"));
      assertThat(gitLab(shell, "push")).isEqualTo(built);
      Files.writeString(next, "");
      assertThat(gitLab(shell, "schedule").status()).isEqualTo(42);
    }
    assertThat(gitLabJob().get("allow_failure")).isEqualTo(Map.of("exit_codes", 42));
  }

  /** What the status of {@code ignore} says: nought ends the build. */
  private boolean netlifyBuilds(String title) throws Exception {
    Map<String, String> environment =
        Map.of("NETLIFY_CACHE_DIR", base.resolve("cache").toString(), "INCOMING_HOOK_TITLE", title);
    String toml = Files.readString(base.resolve("netlify.toml"));
    String command = toml.replaceFirst("(?s).*\n  ignore = \"([^\"]+)\"\n.*", "$1");
    return run(environment, "bash", "-c", command).status() != 0;
  }

  @Test
  void netlifyBuildsWhenABuildIsDue() throws Exception {
    Path next = Files.createDirectories(base.resolve("cache/mujaz")).resolve("next-publish");
    assertThat(netlifyBuilds("schedule")).as("nobody knows").isTrue();
    Files.writeString(next, PAST);
    assertThat(netlifyBuilds("schedule")).isTrue();
    Files.writeString(next, FUTURE);
    assertThat(netlifyBuilds("schedule")).isFalse();
    assertThat(netlifyBuilds("an editor")).isTrue();
    assertThat(netlifyBuilds("")).isTrue();
    Files.writeString(next, "");
    assertThat(netlifyBuilds("schedule")).isFalse();
  }

  /** With tools that are there already, so that none is fetched. */
  @Test
  void netlifyKeepsTheMomentForTheNextTime() throws Exception {
    Path tools = base.resolve("cache/mujaz");
    String script = Files.readString(base.resolve(".ci/netlify"));
    String maven = script.replaceFirst("(?s).*\nmaven=([\\d.]+)\n.*", "$1");
    Path bin = Files.createDirectories(tools.resolve("maven-" + maven + "/bin"));
    Files.createDirectories(tools.resolve("jdk-21"));
    Files.writeString(
        bin.resolve("mvn"), "mkdir -p target/mujaz; echo moment > target/mujaz/next-publish\n");
    assertThat(bin.resolve("mvn").toFile().setExecutable(true)).isTrue();
    Map<String, String> environment = Map.of("NETLIFY_CACHE_DIR", base.resolve("cache").toString());
    assertThat(run(environment, "bash", ".ci/netlify").status()).isZero();
    assertThat(tools.resolve("next-publish")).hasContent("moment");
  }
}
