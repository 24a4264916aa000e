package org.mujaz.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.hash.Sha256;
import org.mujaz.publish.Recovery;
import org.mujaz.publish.Staging;

/**
 * Two hundred builds are killed at random instants; each leaves one of two sites, whole, when the
 * next has begun. Fifty more are killed that build a first site; each leaves it whole, or none.
 *
 * <p>A Java that builds for the first time takes seconds, so each process that is killed is in the
 * middle of many builds.
 */
class KilledBuildsTest {

  private static final int PROCESSES = 8;
  private static final int PROCESSES_ANEW = 2;
  private static final int PROJECTS = 25;

  private static final String LIST = ".mujaz-files";
  private static final String STAGING = ".site-staging";
  private static final String JOURNAL = STAGING + "/journal";

  private final Random random = new Random(20171018);

  @TempDir private Path base;

  private Path folder = Path.of("");
  private Map<String, byte[]> a = Map.of();
  private Map<String, byte[]> b = Map.of();

  @BeforeEach
  void buildBothSites() throws IOException {
    Path template = template();
    a = built(template, "b", "a");
    b = built(template, "b");
    folder = base.resolve("projects");
    for (int i = 0; i < PROJECTS; i++) {
      copy(template, folder.resolve("project-" + i));
    }
  }

  @Test
  @Timeout(600)
  void aKilledBuildLeavesTheOldSiteOrTheNewOne() throws IOException, InterruptedException {
    assertThat(a).hasSizeBetween(60, 110);
    assertThat(b.keySet()).isNotEqualTo(a.keySet());
    Map<Recovery, Integer> seen = new TreeMap<>();
    for (int i = 0; i < PROCESSES; i++) {
      kill(i % 2 == 1);
      for (Path project : BuildLoop.projects(folder)) {
        check(project).ifPresent(told -> seen.merge(told, 1, Integer::sum));
      }
    }
    assertThat(seen.values().stream().mapToInt(n -> n).sum()).isGreaterThan(150);
    assertThat(seen).containsKeys(Recovery.UNTOUCHED, Recovery.FINISHED);
  }

  @Test
  @Timeout(600)
  void aKilledFirstBuildLeavesTheWholeSiteOrNone() throws IOException, InterruptedException {
    int sites = 0;
    int none = 0;
    for (int i = 0; i < PROCESSES_ANEW; i++) {
      kill(i % 2 == 1, BuildLoop.ANEW);
      for (Path project : BuildLoop.projects(folder)) {
        if (Files.exists(project.resolve("site"))) {
          // Before the next build, too: all of it came in one step.
          assertThat(files(project.resolve("site")).keySet()).isIn(a.keySet(), b.keySet());
        }
        boolean isThere =
            Files.exists(project.resolve("site")) || Files.exists(project.resolve(JOURNAL));
        if (isThere) {
          sites++;
          check(project);
        } else {
          none++;
          assertThat(recovered(project)).isNotEqualTo(Optional.of(Recovery.FINISHED));
          assertThat(project.resolve("site")).doesNotExist();
        }
        assertThat(project.resolve(STAGING)).doesNotExist();
      }
    }
    assertThat(sites).isPositive();
    assertThat(none).isPositive();
  }

  /** A project with two contents; some pages of one are not in the other, and some are the same. */
  private Path template() {
    TestSite site = TestSite.in(base.resolve("template"));
    for (String content : List.of("a", "b")) {
      site.with(
          content + "/site.yaml",
          """
          title: {ar: موجز, en: Digest}
          description: {ar: أخبار, en: News}
          url: https://digest.example/
          search: off
          email: off
          theme: {name: mujaz, cards: false, script: false}
          sections: [{id: politics, name: {ar: سياسة, en: Politics}}]
          """);
      int first = content.equals("a") ? 1 : 3;
      for (int story = first; story < first + 5; story++) {
        site.with(
            "%s/stories/2017-10-1%d-s%d.en.md".formatted(content, story, story),
            "---\nsection: politics\n---\n# Story %d\n\nAs told by %s.\n"
                .formatted(story, story == 4 ? "both" : content));
      }
    }
    return site.base();
  }

  private static Map<String, byte[]> built(Path project, String... contents) throws IOException {
    for (String content : contents) {
      BuildLoop.build(project, content);
    }
    return files(project.resolve("site"));
  }

  private void kill(boolean whilePublishing, String... arguments)
      throws IOException, InterruptedException {
    List<Path> projects = BuildLoop.projects(folder);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx512m",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                BuildLoop.class.getName(),
                folder.toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(base.resolve("output.txt").toFile())
            .start();
    try {
      waitUntil(process, () -> exists(projects, STAGING));
      Thread.sleep(random.nextInt(5000));
      if (whilePublishing) {
        // A publication of so few files is over in a moment; the others are at any other place.
        waitUntil(process, () -> exists(projects, JOURNAL));
      }
      assertThat(process.isAlive()).as(Files.readString(base.resolve("output.txt"))).isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  /** Looks so seldom that the process, which has as much to do as there is time, is not held up. */
  private static void waitUntil(Process process, BooleanSupplier arrived)
      throws InterruptedException {
    while (process.isAlive() && !arrived.getAsBoolean()) {
      Thread.sleep(1);
    }
  }

  private static boolean exists(List<Path> projects, String name) {
    return projects.stream().anyMatch(project -> Files.exists(project.resolve(name)));
  }

  /** Has the next build begin, and finds the site that had to be there then, byte for byte. */
  private Optional<Recovery> check(Path project) throws IOException {
    // The journal names the list of the site that it leads to.
    boolean publishing = Files.exists(project.resolve(JOURNAL));
    String evidence =
        publishing
            ? Files.readString(project.resolve(JOURNAL))
            : Sha256.hex(Files.readAllBytes(project.resolve("site").resolve(LIST)), 32);
    Map<String, byte[]> expected =
        evidence.contains(Sha256.hex(Objects.requireNonNull(a.get(LIST)), 32)) ? a : b;
    Optional<Recovery> told = recovered(project);
    assertThat(told.filter(r -> r == Recovery.FINISHED).isPresent()).isEqualTo(publishing);
    Map<String, byte[]> files = files(project.resolve("site"));
    assertThat(files.keySet()).isEqualTo(expected.keySet());
    files.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
    return told;
  }

  /** What the beginning of the next build tells. */
  private static Optional<Recovery> recovered(Path project) throws IOException {
    try (Staging staging =
        Staging.open(project.resolve("site"), project, project.resolve("target/mujaz"))) {
      return staging.recovery();
    }
  }

  private static Map<String, byte[]> files(Path site) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(site)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(site.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (Stream<Path> found = Files.walk(from)) {
      for (Path file : found.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
